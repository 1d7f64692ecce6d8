package org.redress.events.odr;

import java.time.Instant;

/**
 * The complaint went to the enterprise first, because the consumer chose so. From here on the
 * enterprise's ten working days run, and the time is not counted in the authority's limits.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was sent
 * @param enterpriseId id of the enterprise's ODR record
 * @param merchantId the enterprise's merchant record
 * @param chosenAt when the consumer chose this way
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 */
public record SentToOdrEnterprise(
    String caseId,
    Instant occurredAt,
    String enterpriseId,
    String merchantId,
    Instant chosenAt,
    String region)
    implements OdrEvent {}
