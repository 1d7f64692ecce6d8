package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.mediation.GiveMediationNotice;
import org.redress.command.mediation.HoldMediationSession;
import org.redress.command.mediation.OpenMediation;
import org.redress.command.mediation.SettleMediation;
import org.redress.command.mediation.TerminateMediation;
import org.redress.events.NoticeWay;
import org.redress.events.RecoveryType;
import org.redress.events.mediation.Relation;
import org.redress.events.mediation.SessionMode;
import org.redress.events.mediation.TerminationGround;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about mediations. */
@Controller
public final class MediationMutations {

  private final MutationDesk desk;

  /** In front of the desk. */
  public MediationMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Opens a mediation. */
  @MutationMapping
  MutationResult openMediation(
      @Argument OpenMediationInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new OpenMediation(
                input.caseId(),
                at,
                ConsentInput.consent(input.complainantConsent(), at),
                ConsentInput.consent(input.respondentConsent(), at),
                input.mediator(),
                Objects.requireNonNullElse(input.mediatorRelation(), Relation.NONE)));
  }

  /** Records a notice of a session. */
  @MutationMapping
  MutationResult giveMediationNotice(
      @Argument GiveMediationNoticeInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new GiveMediationNotice(
                input.caseId(),
                at,
                input.sessionAt(),
                input.place(),
                input.mediators(),
                input.recusalDays(),
                input.way()));
  }

  /** Records a session. */
  @MutationMapping
  MutationResult holdMediationSession(
      @Argument HoldMediationSessionInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new HoldMediationSession(
                input.caseId(), at, input.mode(), PersonalText.ofNullable(input.summary())));
  }

  /** Records the agreement. */
  @MutationMapping
  MutationResult settleMediation(
      @Argument SettleMediationInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new SettleMediation(
                input.caseId(),
                at,
                input.terms().stream().map(SettlementTermInput::toCommand).toList(),
                input.currency()));
  }

  /** Terminates the open mediation. */
  @MutationMapping
  MutationResult terminateMediation(
      @Argument TerminateMediationInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new TerminateMediation(
                input.caseId(), at, input.ground(), PersonalText.ofNullable(input.reason())));
  }

  /** A term of an agreement. */
  record SettlementTermInput(
      @Nullable RecoveryType type,
      @Nullable Long amountMinor,
      @Nullable LocalDate performBy,
      @Nullable String text) {

    SettleMediation.Term toCommand() {
      return new SettleMediation.Term(
          type, amountMinor == null ? 0 : amountMinor, performBy, PersonalText.ofNullable(text));
    }
  }

  /** Input of {@code openMediation}. */
  record OpenMediationInput(
      String caseId,
      @Nullable ConsentInput complainantConsent,
      @Nullable ConsentInput respondentConsent,
      String mediator,
      @Nullable Relation mediatorRelation,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code giveMediationNotice}. */
  record GiveMediationNoticeInput(
      String caseId,
      Instant sessionAt,
      String place,
      List<String> mediators,
      int recusalDays,
      NoticeWay way,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code holdMediationSession}. */
  record HoldMediationSessionInput(
      String caseId,
      SessionMode mode,
      @Nullable String summary,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code settleMediation}. */
  record SettleMediationInput(
      String caseId,
      List<SettlementTermInput> terms,
      String currency,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code terminateMediation}. */
  record TerminateMediationInput(
      String caseId,
      TerminationGround ground,
      @Nullable String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
