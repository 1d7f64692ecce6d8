package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.clue.CheckClue;
import org.redress.command.clue.ExtendClueCheck;
import org.redress.command.clue.RecordClue;
import org.redress.events.enforcement.FilingDecision;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about clues found in the mediation of a case. */
@Controller
public final class ClueMutations {

  private final MutationDesk desk;

  /** In front of the desk. */
  public ClueMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Records a clue. */
  @MutationMapping
  MutationResult recordClue(@Argument RecordClueInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new RecordClue(input.caseId(), at, new PersonalText(input.clue())));
  }

  /** Extends the term for checking a clue. */
  @MutationMapping
  MutationResult extendClueCheck(
      @Argument ExtendClueCheckInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new ExtendClueCheck(
                input.caseId(),
                at,
                input.clueId(),
                input.approvedBy(),
                new PersonalText(input.reason())));
  }

  /** Decides about a clue. */
  @MutationMapping
  MutationResult checkClue(@Argument CheckClueInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new CheckClue(
                input.caseId(),
                at,
                input.clueId(),
                input.decision(),
                input.enforcementId(),
                PersonalText.ofNullable(input.reason())));
  }

  /** Input of {@code recordClue}. */
  record RecordClueInput(
      String caseId,
      String clue,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code extendClueCheck}. */
  record ExtendClueCheckInput(
      String caseId,
      String clueId,
      @Nullable String approvedBy,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code checkClue}. */
  record CheckClueInput(
      String caseId,
      String clueId,
      FilingDecision decision,
      @Nullable String enforcementId,
      @Nullable String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
