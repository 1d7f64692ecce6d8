package org.redress.events.odr;

import java.time.Instant;

/**
 * An enterprise takes part no longer. Complaints that were sent to it before stay with it.
 *
 * @param enterpriseId id of the enterprise's ODR record, which is also its stream
 * @param occurredAt when it left
 * @param merchantId the enterprise's merchant record
 * @param reason why
 * @param region region of the authority that reviewed it, same codes as a complaint's region
 */
public record OdrLeft(
    String enterpriseId, Instant occurredAt, String merchantId, String reason, String region)
    implements OdrEnterpriseEvent {}
