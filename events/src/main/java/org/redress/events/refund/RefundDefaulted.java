package org.redress.events.refund;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The sum was not paid in time (未履行).
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when the default was recorded
 * @param refundId id of the refund inside the case: R1, R2, …
 * @param outstandingMinor still owed, whole minor units, above 0
 * @param currency ISO 4217 code of every amount in this event
 * @param dueOn last day for payment, null when none was agreed
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param merchantId the respondent's merchant record, null when the respondent has none
 */
public record RefundDefaulted(
    String caseId,
    Instant occurredAt,
    String refundId,
    long outstandingMinor,
    String currency,
    @Nullable LocalDate dueOn,
    String region,
    @Nullable String merchantId)
    implements RefundEvent {}
