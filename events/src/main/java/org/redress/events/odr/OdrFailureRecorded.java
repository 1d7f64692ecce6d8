package org.redress.events.odr;

import java.time.Instant;
import org.redress.events.Protected;

/**
 * The enterprise and the consumer did not settle.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when that was established
 * @param enterpriseId id of the enterprise's ODR record
 * @param merchantId the enterprise's merchant record
 * @param sentAt when the complaint was sent to the enterprise, from which its time counts
 * @param reason why
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 */
public record OdrFailureRecorded(
    String caseId,
    Instant occurredAt,
    String enterpriseId,
    String merchantId,
    Instant sentAt,
    Protected reason,
    String region)
    implements OdrEvent {}
