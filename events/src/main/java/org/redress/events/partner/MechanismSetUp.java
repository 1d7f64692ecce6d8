package org.redress.events.partner;

import java.time.Instant;

/**
 * A mechanism of cooperation was set up.
 *
 * @param mechanismId id of the mechanism, which is also its stream
 * @param occurredAt when it was set up
 * @param kind what for
 * @param name its name
 * @param region region in which it works: GB/T 2260 code, or a code of another scheme
 */
public record MechanismSetUp(
    String mechanismId, Instant occurredAt, MechanismKind kind, String name, String region)
    implements MechanismEvent {}
