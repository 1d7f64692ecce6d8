package org.redress.events.partner;

import java.time.Instant;

/**
 * A body takes part no longer.
 *
 * @param mechanismId id of the mechanism, which is also its stream
 * @param occurredAt when it left
 * @param body name of the body, as it joined
 * @param reason why
 */
public record PartnerLeft(String mechanismId, Instant occurredAt, String body, String reason)
    implements MechanismEvent {}
