package org.redress.command.refund;

import java.time.Instant;

/**
 * Confirm that the whole sum has arrived.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was confirmed
 * @param refundId id of the refund inside the case: R1, R2, …
 */
public record ConfirmRefund(String caseId, Instant occurredAt, String refundId)
    implements RefundCommand {}
