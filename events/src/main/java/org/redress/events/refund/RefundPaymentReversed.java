package org.redress.events.refund;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * A recorded payment turned out not to stand (returned, double, wrong): the record is corrected by
 * this new fact.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when the reversal was recorded
 * @param refundId id of the refund inside the case: R1, R2, …
 * @param paymentId id of the payment inside the refund: P1, P2, …
 * @param source what led to the refund
 * @param lines the parts taken back, as the payment recorded them
 * @param amountMinor amount of the payment taken back, whole minor units, above 0
 * @param paidMinor paid in all after the reversal, whole minor units
 * @param outstandingMinor still owed after the reversal, whole minor units
 * @param currency ISO 4217 code of every amount in this event
 * @param reason why
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param merchantId the respondent's merchant record, null when the respondent has none
 */
public record RefundPaymentReversed(
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
    Protected reason,
    String region,
    @Nullable String merchantId)
    implements RefundEvent {}
