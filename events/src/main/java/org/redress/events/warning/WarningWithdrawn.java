package org.redress.events.warning;

import java.time.Instant;

/**
 * A consumption warning was withdrawn.
 *
 * @param warningId id of the warning, which is also its stream
 * @param occurredAt when it was withdrawn
 * @param reason why
 */
public record WarningWithdrawn(String warningId, Instant occurredAt, String reason)
    implements WarningEvent {}
