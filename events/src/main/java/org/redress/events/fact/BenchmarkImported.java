package org.redress.events.fact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What others reached in a figure (for instance the national mean) was published, so that it can be
 * set beside our own.
 *
 * @param factId id of the fact, which is also its stream
 * @param occurredAt when it was taken in
 * @param figureKey key of the figure that it is compared with
 * @param mean what others reached
 * @param region region that it is about
 * @param period days that it covers
 * @param source where it comes from
 * @param correction why it takes the place of the one before, null for the first
 */
public record BenchmarkImported(
    String factId,
    Instant occurredAt,
    String figureKey,
    FactValue mean,
    String region,
    FactPeriod period,
    FactSource source,
    @Nullable String correction)
    implements AttributedFact {}
