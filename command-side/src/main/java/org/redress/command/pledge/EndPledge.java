package org.redress.command.pledge;

import java.time.Instant;

/**
 * End a pledge for good.
 *
 * @param pledgeId id of the pledge, which is also its stream
 * @param occurredAt when it ended
 * @param reason published reason
 */
public record EndPledge(String pledgeId, Instant occurredAt, String reason)
    implements PledgeCommand {}
