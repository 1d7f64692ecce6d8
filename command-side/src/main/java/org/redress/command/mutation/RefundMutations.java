package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.refund.AgreeRefund;
import org.redress.command.refund.ConfirmRefund;
import org.redress.command.refund.DeclareRefundDefault;
import org.redress.command.refund.RecordRefundPayment;
import org.redress.command.refund.ReverseRefundPayment;
import org.redress.events.refund.EvidenceKind;
import org.redress.events.refund.RecoverySource;
import org.redress.events.refund.RefundLine;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about sums owed to the consumer. */
@Controller
public final class RefundMutations {

  private final MutationDesk desk;

  /** In front of the desk. */
  public RefundMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Records a sum to be paid. */
  @MutationMapping
  MutationResult agreeRefund(@Argument AgreeRefundInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new AgreeRefund(
                input.caseId(),
                at,
                input.source(),
                input.mediationId(),
                input.lines(),
                input.currency(),
                input.dueOn()));
  }

  /** Records a payment. */
  @MutationMapping
  MutationResult recordRefundPayment(
      @Argument RecordRefundPaymentInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new RecordRefundPayment(
                input.caseId(),
                at,
                input.refundId(),
                input.amount().amountMinor(),
                input.amount().currency(),
                new RecordRefundPayment.Evidence(
                    input.evidence().kind(), new PersonalText(input.evidence().reference()))));
  }

  /** Confirms that the sum has arrived. */
  @MutationMapping
  MutationResult confirmRefund(
      @Argument ConfirmRefundInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new ConfirmRefund(input.caseId(), at, input.refundId()));
  }

  /** Records that the sum was not paid in time. */
  @MutationMapping
  MutationResult declareRefundDefault(
      @Argument DeclareRefundDefaultInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new DeclareRefundDefault(input.caseId(), at, input.refundId()));
  }

  /** Takes a payment back. */
  @MutationMapping
  MutationResult reverseRefundPayment(
      @Argument ReverseRefundPaymentInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new ReverseRefundPayment(
                input.caseId(),
                at,
                input.refundId(),
                input.paymentId(),
                new PersonalText(input.reason())));
  }

  /** What proves a payment. */
  record EvidenceInput(EvidenceKind kind, String reference) {}

  /** Input of {@code agreeRefund}. */
  record AgreeRefundInput(
      String caseId,
      RecoverySource source,
      @Nullable String mediationId,
      List<RefundLine> lines,
      String currency,
      @Nullable LocalDate dueOn,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code recordRefundPayment}. */
  record RecordRefundPaymentInput(
      String caseId,
      String refundId,
      MoneyInput amount,
      EvidenceInput evidence,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code confirmRefund}. */
  record ConfirmRefundInput(
      String caseId,
      String refundId,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code declareRefundDefault}. */
  record DeclareRefundDefaultInput(
      String caseId,
      String refundId,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code reverseRefundPayment}. */
  record ReverseRefundPaymentInput(
      String caseId,
      String refundId,
      String paymentId,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
