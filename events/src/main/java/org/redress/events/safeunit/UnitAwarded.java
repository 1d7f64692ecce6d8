package org.redress.events.safeunit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.organisation.OrganisationLevel;

/**
 * A unit or area was named a model (示范单位、示范区域).
 *
 * @param unitId id of the unit, which is also its stream
 * @param occurredAt when it was named
 * @param awardId id of the award inside the unit: A1, A2, …
 * @param level level of the award
 * @param awardedBy body that named it
 * @param validTo last day of the award, null when it has no term
 * @param kind what kind of unit or area it is
 * @param region region it lies in
 * @param merchantId operator that runs it, null when none is on record
 */
public record UnitAwarded(
    String unitId,
    Instant occurredAt,
    String awardId,
    OrganisationLevel level,
    String awardedBy,
    @Nullable LocalDate validTo,
    SafeUnitKind kind,
    String region,
    @Nullable String merchantId)
    implements SafeUnitEvent {}
