package org.redress.command.enforcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.enforcement.EnforcementOutcome;

/**
 * Close an enforcement case (结案). Source: Procedure Provisions Art. 77.
 *
 * @param enforcementId id of the enforcement case, which is also its stream
 * @param occurredAt when it was closed
 * @param outcome how it ended
 * @param movedTo authority that it was moved to; given exactly when it was moved
 */
public record CloseEnforcementCase(
    String enforcementId, Instant occurredAt, EnforcementOutcome outcome, @Nullable String movedTo)
    implements EnforcementCommand {}
