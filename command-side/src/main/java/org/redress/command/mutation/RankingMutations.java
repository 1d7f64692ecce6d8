package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.ranking.PublishMerchantList;
import org.redress.command.ranking.PublishScoreFormula;
import org.redress.command.ranking.RectifyMerchant;
import org.redress.command.ranking.TakeMerchantMeasure;
import org.redress.command.ranking.WithdrawMerchantList;
import org.redress.events.ranking.MeasureKind;
import org.redress.events.ranking.RankedPopulation;
import org.redress.events.ranking.RemainingTies;
import org.redress.events.ranking.ScoreWeight;
import org.redress.events.ranking.TieBreak;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about formulas and lists of merchants. */
@Controller
public final class RankingMutations {

  private final MutationDesk desk;

  /** In front of the desk. */
  public RankingMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Publishes a version of a formula. */
  @MutationMapping
  MutationResult publishScoreFormula(
      @Argument PublishScoreFormulaInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new PublishScoreFormula(
                desk.idOr(input.formulaId(), "SF"),
                at,
                input.validFrom(),
                input.title(),
                input.region(),
                input.publishedBy(),
                input.population(),
                input.weights(),
                input.tieBreaks(),
                input.remainingTies(),
                input.top(),
                input.bottom()));
  }

  /** Ranks merchants and publishes the lists. */
  @MutationMapping
  MutationResult publishMerchantList(
      @Argument PublishMerchantListInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new PublishMerchantList(
                at,
                input.formulaId(),
                input.from(),
                input.to(),
                input.asOfCommit(),
                input.publishedBy()));
  }

  /** Withdraws the lists of a period. */
  @MutationMapping
  MutationResult withdrawMerchantList(
      @Argument WithdrawMerchantListInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new WithdrawMerchantList(input.listId(), at, input.reason()));
  }

  /** Records what follows from being listed. */
  @MutationMapping
  MutationResult takeMerchantMeasure(
      @Argument TakeMerchantMeasureInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new TakeMerchantMeasure(
                input.listId(),
                at,
                input.merchantId(),
                input.kind(),
                input.description(),
                input.takenBy()));
  }

  /** Confirms that a merchant put it right. */
  @MutationMapping
  MutationResult rectifyMerchant(
      @Argument RectifyMerchantInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RectifyMerchant(
                input.listId(), at, input.merchantId(), input.description(), input.confirmedBy()));
  }

  /** Input of {@code publishScoreFormula}. */
  record PublishScoreFormulaInput(
      @Nullable String formulaId,
      LocalDate validFrom,
      String title,
      String region,
      String publishedBy,
      RankedPopulation population,
      List<ScoreWeight> weights,
      List<TieBreak> tieBreaks,
      RemainingTies remainingTies,
      int top,
      int bottom,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code publishMerchantList}. */
  record PublishMerchantListInput(
      String formulaId,
      LocalDate from,
      LocalDate to,
      @Nullable Long asOfCommit,
      String publishedBy,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code withdrawMerchantList}. */
  record WithdrawMerchantListInput(
      String listId,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code takeMerchantMeasure}. */
  record TakeMerchantMeasureInput(
      String listId,
      String merchantId,
      MeasureKind kind,
      String description,
      String takenBy,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code rectifyMerchant}. */
  record RectifyMerchantInput(
      String listId,
      String merchantId,
      String description,
      String confirmedBy,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
