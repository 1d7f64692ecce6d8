package org.redress.events.refund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sum to be paid to the consumer was agreed: money promised, not yet recovered.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was agreed
 * @param refundId id of the refund inside the case: R1, R2, …
 * @param source what led to it
 * @param mediationId the mediation it comes from, null for another source
 * @param lines typed parts, at least one
 * @param totalMinor sum of the parts, whole minor units
 * @param currency ISO 4217 code of every amount in this event
 * @param dueOn last day for payment, null when none was agreed
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param merchantId the respondent's merchant record, null when the respondent has none
 */
public record RefundAgreed(
    String caseId,
    Instant occurredAt,
    String refundId,
    RecoverySource source,
    @Nullable String mediationId,
    List<RefundLine> lines,
    long totalMinor,
    String currency,
    @Nullable LocalDate dueOn,
    String region,
    @Nullable String merchantId)
    implements RefundEvent {}
