package org.redress.events.odr;

import java.time.Instant;

/**
 * The complaint came from the enterprise to the authority and goes on as any other. The authority's
 * time to accept or refuse runs from here.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it came to the authority
 * @param enterpriseId id of the enterprise's ODR record
 * @param merchantId the enterprise's merchant record
 * @param sentAt when the complaint was sent to the enterprise, from which its time counts
 * @param reason why
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 */
public record FellBackToAuthority(
    String caseId,
    Instant occurredAt,
    String enterpriseId,
    String merchantId,
    Instant sentAt,
    FallbackReason reason,
    String region)
    implements OdrEvent {}
