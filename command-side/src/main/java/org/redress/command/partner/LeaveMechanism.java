package org.redress.command.partner;

import java.time.Instant;

/**
 * End the part of a body.
 *
 * @param mechanismId id of the mechanism, which is also its stream
 * @param occurredAt when it leaves
 * @param body name of the body, as it joined
 * @param reason why
 */
public record LeaveMechanism(String mechanismId, Instant occurredAt, String body, String reason)
    implements MechanismCommand {}
