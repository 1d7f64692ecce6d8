package org.redress.command.partner;

import java.time.Instant;

/**
 * Let a body take part in a mechanism of cooperation.
 *
 * @param mechanismId id of the mechanism, which is also its stream
 * @param occurredAt when it joins
 * @param body name of the body
 */
public record JoinMechanism(String mechanismId, Instant occurredAt, String body)
    implements MechanismCommand {}
