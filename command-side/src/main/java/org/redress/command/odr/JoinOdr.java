package org.redress.command.odr;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Admit an enterprise to online dispute resolution (ODR 企业): it applies of its own will and the
 * local authority reviews the application.
 *
 * @param merchantId the enterprise's merchant record, from which the id of its ODR record is
 *     derived
 * @param occurredAt when it was admitted
 * @param reviewedBy body that reviewed the application
 * @param appliedOn day of the application
 * @param region region of that body, same codes as a complaint's region
 */
public record JoinOdr(
    String merchantId, Instant occurredAt, String reviewedBy, LocalDate appliedOn, String region)
    implements OdrEnterpriseCommand {}
