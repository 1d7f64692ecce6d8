package org.redress.events.safeunit;

import java.time.Instant;

/**
 * A unit or area left the list for good.
 *
 * @param unitId id of the unit, which is also its stream
 * @param occurredAt when it left
 * @param reason published reason
 * @param kind what kind of unit or area it is
 * @param region region it lies in
 */
public record UnitRemoved(
    String unitId, Instant occurredAt, String reason, SafeUnitKind kind, String region)
    implements SafeUnitEvent {}
