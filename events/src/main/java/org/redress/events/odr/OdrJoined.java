package org.redress.events.odr;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An enterprise takes part from now on: it applied of its own will and the local authority reviewed
 * the application.
 *
 * @param enterpriseId id of the enterprise's ODR record, which is also its stream
 * @param occurredAt when it was admitted
 * @param merchantId the enterprise's merchant record
 * @param reviewedBy body that reviewed the application
 * @param appliedOn day of the application
 * @param region region of the authority that reviewed it, same codes as a complaint's region
 */
public record OdrJoined(
    String enterpriseId,
    Instant occurredAt,
    String merchantId,
    String reviewedBy,
    LocalDate appliedOn,
    String region)
    implements OdrEnterpriseEvent {}
