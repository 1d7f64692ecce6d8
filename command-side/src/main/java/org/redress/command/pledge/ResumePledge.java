package org.redress.command.pledge;

import java.time.Instant;

/**
 * Put a suspended pledge in force again.
 *
 * @param pledgeId id of the pledge, which is also its stream
 * @param occurredAt when it was resumed
 */
public record ResumePledge(String pledgeId, Instant occurredAt) implements PledgeCommand {}
