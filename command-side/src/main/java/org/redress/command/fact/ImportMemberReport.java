package org.redress.command.fact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.fact.FactPeriod;
import org.redress.events.fact.FactSource;
import org.redress.events.fact.FactValue;

/**
 * Take in what members of a joint meeting report; with a correction, in place of what stands.
 *
 * @param occurredAt when it is taken in
 * @param mechanismId the mechanism of cooperation, null when it is not on record
 * @param members number of members whose demands it holds, at least 1
 * @param demands demands that they received
 * @param closeRate share of them that were closed, null when the source does not say
 * @param region region that it is about
 * @param period days that it covers
 * @param source where it comes from
 * @param correction why it takes the place of the one before, null for the first
 */
public record ImportMemberReport(
    Instant occurredAt,
    @Nullable String mechanismId,
    int members,
    FactValue demands,
    @Nullable FactValue closeRate,
    String region,
    FactPeriod period,
    FactSource source,
    @Nullable String correction)
    implements ImportFact {

  @Override
  public String factId() {
    return FactIds.of(FactKind.MEMBER_REPORT, "demands", region, period, source.organisation());
  }
}
