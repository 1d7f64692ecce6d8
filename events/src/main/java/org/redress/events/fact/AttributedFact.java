package org.redress.events.fact;

import org.jspecify.annotations.Nullable;

/**
 * A fact that others counted was taken in; a later one in the same stream takes the place of it.
 * Which fact it is (key, region, period, organisation) never changes within a stream.
 */
public sealed interface AttributedFact extends ImportedFactEvent
    permits MemberReportImported, BenchmarkImported, NeighbourFactImported {

  /** Region that it is about: GB/T 2260 code, CN for the whole country, or another code. */
  String region();

  /** Days that it covers. */
  FactPeriod period();

  /** Where it comes from. */
  FactSource source();

  /** Why it takes the place of the one before, null for the first. */
  @Nullable String correction();
}
