package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.survey.AnswerSurvey;
import org.redress.command.survey.SendSurvey;
import org.redress.events.survey.SurveyChannel;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about satisfaction surveys. */
@Controller
public final class SurveyMutations {

  private final MutationDesk desk;

  /** In front of the desk. */
  public SurveyMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Sends a survey. */
  @MutationMapping
  MutationResult sendSurvey(@Argument SendSurveyInput input, DataFetchingEnvironment request) {
    return desk.carryOut(request, input, at -> new SendSurvey(input.caseId(), at, input.channel()));
  }

  /** Records the answer. */
  @MutationMapping
  MutationResult answerSurvey(@Argument AnswerSurveyInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new AnswerSurvey(
                input.caseId(),
                at,
                input.score(),
                input.yes(),
                PersonalText.ofNullable(input.comment())));
  }

  /** Input of {@code sendSurvey}. */
  record SendSurveyInput(
      String caseId,
      SurveyChannel channel,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code answerSurvey}. */
  record AnswerSurveyInput(
      String caseId,
      @Nullable Integer score,
      @Nullable Boolean yes,
      @Nullable String comment,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
