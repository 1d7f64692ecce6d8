package org.redress.events.fact;

import java.time.Instant;

/**
 * A fact that others counted is no longer kept as true.
 *
 * @param factId id of the fact, which is also its stream
 * @param occurredAt when it was withdrawn
 * @param reason why
 */
public record ImportedFactWithdrawn(String factId, Instant occurredAt, String reason)
    implements ImportedFactEvent {}
