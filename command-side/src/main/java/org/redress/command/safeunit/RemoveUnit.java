package org.redress.command.safeunit;

import java.time.Instant;

/**
 * Take a unit or area off the list for good.
 *
 * @param unitId id of the unit, which is also its stream
 * @param occurredAt when it left
 * @param reason published reason
 */
public record RemoveUnit(String unitId, Instant occurredAt, String reason)
    implements SafeUnitCommand {}
