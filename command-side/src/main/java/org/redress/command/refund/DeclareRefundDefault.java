package org.redress.command.refund;

import java.time.Instant;

/**
 * Record that the sum was not paid in time (未履行).
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when the default was recorded
 * @param refundId id of the refund inside the case: R1, R2, …
 */
public record DeclareRefundDefault(String caseId, Instant occurredAt, String refundId)
    implements RefundCommand {}
