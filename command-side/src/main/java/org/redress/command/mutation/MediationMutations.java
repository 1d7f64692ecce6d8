package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.mediation.HoldMediationSession;
import org.redress.command.mediation.OpenMediation;
import org.redress.command.mediation.SettleMediation;
import org.redress.command.mediation.TerminateMediation;
import org.redress.events.RecoveryType;
import org.redress.events.mediation.Consent;
import org.redress.events.mediation.ConsentForm;
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
                consent(input.complainantConsent(), at),
                consent(input.respondentConsent(), at),
                input.mediator()));
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

  /** The consent as an event holds it; given when the act happened, unless it says when. */
  static @Nullable Consent consent(@Nullable ConsentInput given, Instant at) {
    if (given == null) {
      return null;
    }
    Instant givenAt = given.givenAt();
    return new Consent(given.form(), givenAt == null ? at : givenAt);
  }

  /** A side's consent. */
  record ConsentInput(ConsentForm form, @Nullable Instant givenAt) {}

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
