package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.indicator.CorrectScorecard;
import org.redress.command.indicator.PublishIndicatorSet;
import org.redress.command.indicator.ScoreIndicators;
import org.redress.events.indicator.IndicatorClass;
import org.redress.events.indicator.IndicatorScore;
import org.redress.events.indicator.ScoredSubject;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about indicators for safe consumption. */
@Controller
public final class IndicatorMutations {

  private final MutationDesk desk;

  /** In front of the desk. */
  public IndicatorMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Publishes a version of a set. */
  @MutationMapping
  MutationResult publishIndicatorSet(
      @Argument PublishIndicatorSetInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new PublishIndicatorSet(
                desk.idOr(input.setId(), "IS"),
                at,
                input.validFrom(),
                input.title(),
                input.region(),
                input.publishedBy(),
                input.classes()));
  }

  /** Scores a unit or merchant. */
  @MutationMapping
  MutationResult scoreIndicators(
      @Argument ScoreIndicatorsInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new ScoreIndicators(
                at,
                input.subject(),
                input.subjectId(),
                input.setId(),
                input.from(),
                input.to(),
                input.specialClasses(),
                input.scores(),
                input.scoredBy(),
                input.region()));
  }

  /** Corrects a scorecard. */
  @MutationMapping
  MutationResult correctScorecard(
      @Argument CorrectScorecardInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new CorrectScorecard(
                input.scorecardId(), at, input.reason(), input.specialClasses(), input.scores()));
  }

  /** Input of {@code publishIndicatorSet}. */
  record PublishIndicatorSetInput(
      @Nullable String setId,
      LocalDate validFrom,
      String title,
      String region,
      String publishedBy,
      List<IndicatorClass> classes,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code scoreIndicators}. */
  record ScoreIndicatorsInput(
      ScoredSubject subject,
      String subjectId,
      String setId,
      LocalDate from,
      LocalDate to,
      List<String> specialClasses,
      List<IndicatorScore> scores,
      String scoredBy,
      String region,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code correctScorecard}. */
  record CorrectScorecardInput(
      String scorecardId,
      String reason,
      List<String> specialClasses,
      List<IndicatorScore> scores,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
