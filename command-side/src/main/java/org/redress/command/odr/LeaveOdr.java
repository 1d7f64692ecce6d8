package org.redress.command.odr;

import java.time.Instant;

/**
 * End an enterprise's part in online dispute resolution.
 *
 * @param merchantId the enterprise's merchant record, from which the id of its ODR record is
 *     derived
 * @param occurredAt when it left
 * @param reason why
 */
public record LeaveOdr(String merchantId, Instant occurredAt, String reason)
    implements OdrEnterpriseCommand {}
