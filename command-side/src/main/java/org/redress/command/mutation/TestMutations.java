package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.mediation.EndTest;
import org.redress.command.mediation.StartTest;
import org.redress.events.mediation.TestBodyChoice;
import org.redress.events.mediation.TestCostBearer;
import org.redress.events.mediation.TestOutcome;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about tests and appraisals. */
@Controller
public final class TestMutations {

  private final MutationDesk desk;

  /** In front of the desk. */
  public TestMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Records the beginning of a test. */
  @MutationMapping
  MutationResult startTest(@Argument StartTestInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new StartTest(
                input.caseId(),
                at,
                new PersonalText(input.subject()),
                input.body(),
                input.choice(),
                input.costBorneBy()));
  }

  /** Records the end of the running test. */
  @MutationMapping
  MutationResult endTest(@Argument EndTestInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new EndTest(
                input.caseId(), at, input.outcome(), PersonalText.ofNullable(input.result())));
  }

  /** Input of {@code startTest}. */
  record StartTestInput(
      String caseId,
      String subject,
      String body,
      TestBodyChoice choice,
      TestCostBearer costBorneBy,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code endTest}. */
  record EndTestInput(
      String caseId,
      TestOutcome outcome,
      @Nullable String result,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
