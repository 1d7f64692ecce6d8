package org.redress.events.organisation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An organisation ends. Its code is not used again.
 *
 * @param organisationId id of the organisation, which is also its stream
 * @param occurredAt when that was recorded
 * @param validTo last day on which it exists
 * @param reason why
 */
public record OrganisationEnded(
    String organisationId, Instant occurredAt, LocalDate validTo, String reason)
    implements OrganisationEvent {}
