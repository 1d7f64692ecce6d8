package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.enforcement.CloseEnforcementCase;
import org.redress.command.enforcement.ExtendPenaltyTerm;
import org.redress.command.enforcement.OpenEnforcementCase;
import org.redress.command.enforcement.PausePenaltyTerm;
import org.redress.command.enforcement.PublishPenalty;
import org.redress.command.enforcement.RecordPenaltyDecision;
import org.redress.command.enforcement.ResumePenaltyTerm;
import org.redress.command.enforcement.RevokePenalty;
import org.redress.command.enforcement.WithdrawPublication;
import org.redress.events.Classification;
import org.redress.events.enforcement.EnforcementOutcome;
import org.redress.events.enforcement.EnforcementSource;
import org.redress.events.enforcement.PenaltyKind;
import org.redress.events.enforcement.PenaltyTermExtension;
import org.redress.events.enforcement.PenaltyTermPause;
import org.redress.events.enforcement.PublicationWithdrawalGround;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about enforcement cases. */
@Controller
public final class EnforcementMutations {

  private static final String ENFORCEMENT = "E";

  private final MutationDesk desk;

  /** In front of the desk. */
  public EnforcementMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Files an enforcement case. */
  @MutationMapping
  MutationResult openEnforcementCase(
      @Argument OpenEnforcementCaseInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new OpenEnforcementCase(
                desk.idOr(input.enforcementId(), ENFORCEMENT),
                at,
                input.source(),
                input.reportId(),
                input.caseId(),
                input.clueId(),
                input.target().toCommand(),
                new PersonalText(input.suspicion()),
                input.region(),
                input.problemClass(),
                null));
  }

  /** Extends the term for a penalty. */
  @MutationMapping
  MutationResult extendPenaltyTerm(
      @Argument ExtendPenaltyTermInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new ExtendPenaltyTerm(
                input.enforcementId(),
                at,
                input.by(),
                input.approvedBy(),
                input.until(),
                new PersonalText(input.reason())));
  }

  /** Lets the term for a penalty stand still. */
  @MutationMapping
  MutationResult pausePenaltyTerm(
      @Argument PausePenaltyTermInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new PausePenaltyTerm(input.enforcementId(), at, input.pause()));
  }

  /** Lets the term for a penalty run on. */
  @MutationMapping
  MutationResult resumePenaltyTerm(
      @Argument ResumePenaltyTermInput input, DataFetchingEnvironment request) {
    return desk.carryOut(request, input, at -> new ResumePenaltyTerm(input.enforcementId(), at));
  }

  /** Records the penalty. */
  @MutationMapping
  MutationResult recordPenaltyDecision(
      @Argument RecordPenaltyDecisionInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RecordPenaltyDecision(
                input.enforcementId(),
                at,
                input.decisionNumber(),
                input.kinds(),
                input.fineMinor(),
                input.confiscatedMinor(),
                input.refundOrderedMinor(),
                input.currency()));
  }

  /** Records that the penalty was revoked. */
  @MutationMapping
  MutationResult revokePenalty(
      @Argument RevokePenaltyInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at -> new RevokePenalty(input.enforcementId(), at, new PersonalText(input.reason())));
  }

  /** Publishes the penalty. */
  @MutationMapping
  MutationResult publishPenalty(
      @Argument PublishPenaltyInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new PublishPenalty(input.enforcementId(), at, input.place()));
  }

  /** Withdraws the publication. */
  @MutationMapping
  MutationResult withdrawPublication(
      @Argument WithdrawPublicationInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new WithdrawPublication(input.enforcementId(), at, input.ground()));
  }

  /** Closes an enforcement case. */
  @MutationMapping
  MutationResult closeEnforcementCase(
      @Argument CloseEnforcementCaseInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new CloseEnforcementCase(input.enforcementId(), at, input.outcome(), input.movedTo()));
  }

  /** Input of {@code openEnforcementCase}. */
  record OpenEnforcementCaseInput(
      @Nullable String enforcementId,
      EnforcementSource source,
      @Nullable String reportId,
      @Nullable String caseId,
      @Nullable String clueId,
      OperatorInput target,
      String suspicion,
      String region,
      @Nullable Classification problemClass,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code extendPenaltyTerm}. */
  record ExtendPenaltyTermInput(
      String enforcementId,
      PenaltyTermExtension by,
      @Nullable String approvedBy,
      @Nullable LocalDate until,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code pausePenaltyTerm}. */
  record PausePenaltyTermInput(
      String enforcementId,
      PenaltyTermPause pause,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code resumePenaltyTerm}. */
  record ResumePenaltyTermInput(
      String enforcementId,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code recordPenaltyDecision}. */
  record RecordPenaltyDecisionInput(
      String enforcementId,
      String decisionNumber,
      List<PenaltyKind> kinds,
      long fineMinor,
      long confiscatedMinor,
      long refundOrderedMinor,
      String currency,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code revokePenalty}. */
  record RevokePenaltyInput(
      String enforcementId,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code publishPenalty}. */
  record PublishPenaltyInput(
      String enforcementId,
      String place,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code withdrawPublication}. */
  record WithdrawPublicationInput(
      String enforcementId,
      PublicationWithdrawalGround ground,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code closeEnforcementCase}. */
  record CloseEnforcementCaseInput(
      String enforcementId,
      EnforcementOutcome outcome,
      @Nullable String movedTo,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
