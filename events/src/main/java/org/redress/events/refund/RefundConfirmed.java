package org.redress.events.refund;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The consumer or an officer confirmed that the whole sum has arrived.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was confirmed
 * @param refundId id of the refund inside the case: R1, R2, …
 * @param paidMinor sum confirmed, whole minor units
 * @param currency ISO 4217 code of every amount in this event
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param merchantId the respondent's merchant record, null when the respondent has none
 */
public record RefundConfirmed(
    String caseId,
    Instant occurredAt,
    String refundId,
    long paidMinor,
    String currency,
    String region,
    @Nullable String merchantId)
    implements RefundEvent {}
