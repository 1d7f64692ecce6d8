package org.redress.events.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation is on record.
 *
 * @param organisationId id of the organisation, which is also its stream
 * @param occurredAt when it was put on record
 * @param nameZh name in Chinese
 * @param nameEn name in English, null when it has none
 * @param level its level
 * @param parentId organisation above it, null at the national level
 * @param code GB/T 2260 code of its area, null for a station; never used again for another
 *     organisation
 * @param region its code, or that of the authority a station belongs to
 * @param intakeCentre whether it receives complaints for its area and routes them (统一接收机构): Order
 *     121 Art. 41
 * @param validFrom first day on which it exists
 */
public record OrganisationRegistered(
    String organisationId,
    Instant occurredAt,
    String nameZh,
    @Nullable String nameEn,
    OrganisationLevel level,
    @Nullable String parentId,
    @Nullable String code,
    String region,
    boolean intakeCentre,
    LocalDate validFrom)
    implements OrganisationEvent {}
