package org.redress.command.refund;

import java.time.Instant;
import org.redress.command.PersonalText;

/**
 * Take a recorded payment back because it does not stand (returned, double, wrong).
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when the reversal was recorded
 * @param refundId id of the refund inside the case: R1, R2, …
 * @param paymentId id of the payment inside the refund: P1, P2, …
 * @param reason why
 */
public record ReverseRefundPayment(
    String caseId, Instant occurredAt, String refundId, String paymentId, PersonalText reason)
    implements RefundCommand {}
