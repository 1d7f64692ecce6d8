package org.redress.events.partner;

import java.time.Instant;

/**
 * A body takes part in a mechanism of cooperation from now on.
 *
 * @param mechanismId id of the mechanism, which is also its stream
 * @param occurredAt when it joined
 * @param body name of the body
 */
public record PartnerJoined(String mechanismId, Instant occurredAt, String body)
    implements MechanismEvent {}
