package org.redress.events.safeunit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An award was taken back.
 *
 * @param unitId id of the unit, which is also its stream
 * @param occurredAt when it was taken back
 * @param awardId id of the award inside the unit
 * @param reason published reason
 * @param kind what kind of unit or area it is
 * @param region region it lies in
 * @param merchantId operator that runs it, null when none is on record
 */
public record UnitAwardWithdrawn(
    String unitId,
    Instant occurredAt,
    String awardId,
    String reason,
    SafeUnitKind kind,
    String region,
    @Nullable String merchantId)
    implements SafeUnitEvent {}
