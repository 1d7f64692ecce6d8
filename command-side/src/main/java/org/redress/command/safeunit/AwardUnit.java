package org.redress.command.safeunit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.organisation.OrganisationLevel;

/**
 * Name a unit or area a model (示范单位、示范区域).
 *
 * @param unitId id of the unit, which is also its stream
 * @param occurredAt when it was named
 * @param level level of the award
 * @param awardedBy body that named it
 * @param validTo last day of the award, null when it has no term
 */
public record AwardUnit(
    String unitId,
    Instant occurredAt,
    OrganisationLevel level,
    String awardedBy,
    @Nullable LocalDate validTo)
    implements SafeUnitCommand {}
