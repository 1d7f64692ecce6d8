package org.redress.command.fact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.fact.FactPeriod;
import org.redress.events.fact.FactSource;
import org.redress.events.fact.FactValue;

/**
 * Take in what others reached in a figure; with a correction, in place of what stands.
 *
 * @param occurredAt when it is taken in
 * @param figureKey key of the figure that it is compared with
 * @param mean what others reached
 * @param region region that it is about
 * @param period days that it covers
 * @param source where it comes from
 * @param correction why it takes the place of the one before, null for the first
 */
public record ImportBenchmark(
    Instant occurredAt,
    String figureKey,
    FactValue mean,
    String region,
    FactPeriod period,
    FactSource source,
    @Nullable String correction)
    implements ImportFact {

  @Override
  public String factId() {
    return FactIds.of(FactKind.BENCHMARK, figureKey, region, period, source.organisation());
  }
}
