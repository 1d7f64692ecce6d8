package org.redress.command.fact;

import org.jspecify.annotations.Nullable;
import org.redress.events.fact.FactPeriod;
import org.redress.events.fact.FactSource;

/** Take in a fact that others counted. Its id follows from what it is. */
public sealed interface ImportFact extends FactCommand
    permits ImportMemberReport, ImportBenchmark, ImportNeighbourFact {

  /** Region that it is about. */
  String region();

  /** Days that it covers. */
  FactPeriod period();

  /** Where it comes from. */
  FactSource source();

  /** Why it takes the place of the one before, null for the first. */
  @Nullable String correction();
}
