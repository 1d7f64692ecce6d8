package org.redress.command.organisation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * End an organisation. Its code is not used again.
 *
 * @param organisationId id of the organisation, which is also its stream
 * @param occurredAt when that is recorded
 * @param validTo last day on which it exists
 * @param reason why
 */
public record EndOrganisation(
    String organisationId, Instant occurredAt, LocalDate validTo, String reason)
    implements OrganisationCommand {}
