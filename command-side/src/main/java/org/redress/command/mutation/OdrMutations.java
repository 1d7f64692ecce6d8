package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.odr.FallBackToAuthority;
import org.redress.command.odr.RecordOdrFailure;
import org.redress.command.odr.RecordOdrSettlement;
import org.redress.command.odr.SendToOdrEnterprise;
import org.redress.events.complaint.ClaimedAmount;
import org.redress.events.odr.FallbackReason;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about complaints that go to an enterprise first. */
@Controller
public final class OdrMutations {

  private final MutationDesk desk;

  /** In front of the desk. */
  public OdrMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Sends a complaint to the enterprise. */
  @MutationMapping
  MutationResult sendToOdrEnterprise(
      @Argument SendToOdrEnterpriseInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new SendToOdrEnterprise(input.caseId(), at, input.chosenAt()));
  }

  /** Records a settlement with the enterprise. */
  @MutationMapping
  MutationResult recordOdrSettlement(
      @Argument RecordOdrSettlementInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RecordOdrSettlement(
                input.caseId(),
                at,
                new PersonalText(input.process()),
                new PersonalText(input.way()),
                new PersonalText(input.result()),
                promised(input.promised())));
  }

  /** Records that there is no settlement. */
  @MutationMapping
  MutationResult recordOdrFailure(
      @Argument RecordOdrFailureInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at -> new RecordOdrFailure(input.caseId(), at, new PersonalText(input.reason())));
  }

  /** Takes a complaint from the enterprise to the authority. */
  @MutationMapping
  MutationResult fallBackToAuthority(
      @Argument FallBackToAuthorityInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new FallBackToAuthority(input.caseId(), at, input.reason()));
  }

  private static @Nullable ClaimedAmount promised(@Nullable MoneyInput money) {
    return money == null ? null : new ClaimedAmount(money.amountMinor(), money.currency());
  }

  /** Input of {@code sendToOdrEnterprise}. */
  record SendToOdrEnterpriseInput(
      String caseId,
      @Nullable Instant chosenAt,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code recordOdrSettlement}. */
  record RecordOdrSettlementInput(
      String caseId,
      String process,
      String way,
      String result,
      @Nullable MoneyInput promised,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code recordOdrFailure}. */
  record RecordOdrFailureInput(
      String caseId,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code fallBackToAuthority}. */
  record FallBackToAuthorityInput(
      String caseId,
      FallbackReason reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
