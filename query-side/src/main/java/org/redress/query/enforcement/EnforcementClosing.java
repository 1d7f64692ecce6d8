package org.redress.query.enforcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.enforcement.EnforcementOutcome;

/**
 * How an enforcement case ended.
 *
 * @param closedAt when it was closed
 * @param outcome how it ended
 * @param movedTo authority that it was moved to, null when it was not moved
 */
public record EnforcementClosing(
    Instant closedAt, EnforcementOutcome outcome, @Nullable String movedTo) {}
