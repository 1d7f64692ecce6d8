package org.redress.events.fact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A neighbouring system (for instance enforcement) reported a sum. It is never added to what is
 * counted here.
 *
 * @param factId id of the fact, which is also its stream
 * @param occurredAt when it was taken in
 * @param key what was counted, for instance enforcement.finesAndForfeits
 * @param value how much
 * @param region region that it is about
 * @param period days that it covers
 * @param source where it comes from
 * @param correction why it takes the place of the one before, null for the first
 */
public record NeighbourFactImported(
    String factId,
    Instant occurredAt,
    String key,
    FactValue value,
    String region,
    FactPeriod period,
    FactSource source,
    @Nullable String correction)
    implements AttributedFact {}
