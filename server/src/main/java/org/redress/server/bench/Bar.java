package org.redress.server.bench;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What the log promises.
 *
 * @param sentence the promise
 * @param limit the worst figure that keeps it
 * @param atLeast whether larger figures are better
 * @param figure what was measured, empty when it was not
 */
record Bar(String sentence, double limit, boolean atLeast, OptionalDouble figure) {

  private static final int CALLERS = 64;
  private static final long SMALL = 20_000;
  private static final long LARGE = 2_000_000;
  private static final double SLOWER = 1.3;
  private static final double COMMITS_A_SECOND = 100_000;

  /** All bars with the figures of a run. */
  static List<Bar> of(LogBenchResult result) {
    return List.of(
        new Bar(
            "appends of 64 callers, mongodb / axon-mongodb",
            5,
            true,
            new Ratio("mongodb", "axon-mongodb").of(result, CALLERS)),
        new Bar(
            "appends of 64 callers, embedded / axon-h2",
            2,
            true,
            new Ratio("embedded", "axon-h2").of(result, CALLERS)),
        slower("tail", "time of a tail poll, embedded, at 2 million / 20 thousand", result),
        slower("stream", "time of a stream load, embedded, at 2 million / 20 thousand", result),
        new Bar(
            "commits replayed a second, embedded, 2 million",
            COMMITS_A_SECOND,
            true,
            result.rate("embedded", "replay", LARGE, 1)));
  }

  private static Bar slower(String operation, String sentence, LogBenchResult result) {
    OptionalDouble small = result.rate("embedded", operation, SMALL, 1);
    OptionalDouble large = result.rate("embedded", operation, LARGE, 1);
    return new Bar(sentence, SLOWER, false, Ratio.of(small, large));
  }

  String wanted() {
    return (atLeast ? "≥ " : "≤ ")
        + (limit >= COMMITS_A_SECOND ? "100,000" : String.valueOf(limit));
  }

  boolean isMet(double measured) {
    return atLeast ? measured >= limit : measured <= limit;
  }
}
