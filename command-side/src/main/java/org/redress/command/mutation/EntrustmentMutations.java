package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.mediation.EndEntrustment;
import org.redress.command.mediation.EntrustMediation;
import org.redress.events.mediation.EntrustedBodyKind;
import org.redress.events.mediation.EntrustmentResult;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about entrusted mediation. */
@Controller
public final class EntrustmentMutations {

  private final MutationDesk desk;

  /** In front of the desk. */
  public EntrustmentMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Entrusts another body. */
  @MutationMapping
  MutationResult entrustMediation(
      @Argument EntrustMediationInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new EntrustMediation(
                input.caseId(),
                at,
                input.kind(),
                input.body(),
                ConsentInput.consent(input.complainantConsent(), at),
                ConsentInput.consent(input.respondentConsent(), at)));
  }

  /** Records that the body gave the matter back. */
  @MutationMapping
  MutationResult endEntrustment(
      @Argument EndEntrustmentInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new EndEntrustment(
                input.caseId(), at, input.result(), PersonalText.ofNullable(input.note())));
  }

  /** Input of {@code entrustMediation}. */
  record EntrustMediationInput(
      String caseId,
      EntrustedBodyKind kind,
      String body,
      @Nullable ConsentInput complainantConsent,
      @Nullable ConsentInput respondentConsent,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code endEntrustment}. */
  record EndEntrustmentInput(
      String caseId,
      EntrustmentResult result,
      @Nullable String note,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
