package org.redress.command.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.organisation.OrganisationLevel;

/**
 * Put an organisation of market regulation on record.
 *
 * @param organisationId id of the organisation, which is also its stream
 * @param occurredAt when it is put on record
 * @param nameZh name in Chinese
 * @param nameEn name in English, null when it has none
 * @param level its level
 * @param parentId organisation above it, null at the national level
 * @param code GB/T 2260 code of its area, null for a station
 * @param intakeCentre whether it receives complaints for its area and routes them (统一接收机构): Order
 *     121 Art. 41
 * @param validFrom first day on which it exists
 */
public record RegisterOrganisation(
    String organisationId,
    Instant occurredAt,
    String nameZh,
    @Nullable String nameEn,
    OrganisationLevel level,
    @Nullable String parentId,
    @Nullable String code,
    boolean intakeCentre,
    LocalDate validFrom)
    implements OrganisationCommand {}
