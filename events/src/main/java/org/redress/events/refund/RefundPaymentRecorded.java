package org.redress.events.refund;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment in part or whole was recorded with its evidence: money performed.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was paid
 * @param refundId id of the refund inside the case: R1, R2, …
 * @param paymentId id of the payment inside the refund: P1, P2, …
 * @param source what led to the refund
 * @param lines the payment spread over the agreed parts, in their order
 * @param amountMinor amount of this payment, whole minor units, above 0
 * @param paidMinor paid in all after this payment, whole minor units
 * @param outstandingMinor still owed after this payment, whole minor units
 * @param currency ISO 4217 code of every amount in this event
 * @param evidence what proves the payment
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param merchantId the respondent's merchant record, null when the respondent has none
 */
public record RefundPaymentRecorded(
    String caseId,
    Instant occurredAt,
    String refundId,
    String paymentId,
    RecoverySource source,
    List<RefundLine> lines,
    long amountMinor,
    long paidMinor,
    long outstandingMinor,
    String currency,
    Evidence evidence,
    String region,
    @Nullable String merchantId)
    implements RefundEvent {}
