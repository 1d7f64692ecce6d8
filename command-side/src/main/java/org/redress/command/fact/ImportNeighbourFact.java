package org.redress.command.fact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.fact.FactPeriod;
import org.redress.events.fact.FactSource;
import org.redress.events.fact.FactValue;

/**
 * Take in a sum of a neighbouring system; with a correction, in place of what stands.
 *
 * @param occurredAt when it is taken in
 * @param key what was counted, for instance enforcement.finesAndForfeits
 * @param value how much
 * @param region region that it is about
 * @param period days that it covers
 * @param source where it comes from
 * @param correction why it takes the place of the one before, null for the first
 */
public record ImportNeighbourFact(
    Instant occurredAt,
    String key,
    FactValue value,
    String region,
    FactPeriod period,
    FactSource source,
    @Nullable String correction)
    implements ImportFact {

  @Override
  public String factId() {
    return FactIds.of(FactKind.NEIGHBOUR, key, region, period, source.organisation());
  }
}
