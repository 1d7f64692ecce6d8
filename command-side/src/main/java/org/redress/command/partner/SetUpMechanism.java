package org.redress.command.partner;

import java.time.Instant;
import org.redress.events.partner.MechanismKind;

/**
 * Set up a mechanism of cooperation.
 *
 * @param mechanismId id of the mechanism, which is also its stream
 * @param occurredAt when it is set up
 * @param kind what for
 * @param name its name
 * @param region region in which it works: GB/T 2260 code, or a code of another scheme
 */
public record SetUpMechanism(
    String mechanismId, Instant occurredAt, MechanismKind kind, String name, String region)
    implements MechanismCommand {}
