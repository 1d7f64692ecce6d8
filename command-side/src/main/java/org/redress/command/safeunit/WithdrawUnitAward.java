package org.redress.command.safeunit;

import java.time.Instant;

/**
 * Take the award back.
 *
 * @param unitId id of the unit, which is also its stream
 * @param occurredAt when it was taken back
 * @param reason published reason
 */
public record WithdrawUnitAward(String unitId, Instant occurredAt, String reason)
    implements SafeUnitCommand {}
