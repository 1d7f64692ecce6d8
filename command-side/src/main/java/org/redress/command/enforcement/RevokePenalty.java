package org.redress.command.enforcement;

import java.time.Instant;
import org.redress.command.PersonalText;

/**
 * Record that the penalty decision was revoked.
 *
 * @param enforcementId id of the enforcement case, which is also its stream
 * @param occurredAt when it was revoked
 * @param reason by whom and why
 */
public record RevokePenalty(String enforcementId, Instant occurredAt, PersonalText reason)
    implements EnforcementCommand {}
