package org.redress.command.pledge;

import java.time.Instant;

/**
 * Suspend a pledge: no new promise is made under it until it is resumed.
 *
 * @param pledgeId id of the pledge, which is also its stream
 * @param occurredAt when it was suspended
 * @param reason published reason
 */
public record SuspendPledge(String pledgeId, Instant occurredAt, String reason)
    implements PledgeCommand {}
