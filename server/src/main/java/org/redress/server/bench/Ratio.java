package org.redress.server.bench;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How much faster one contender is than another.
 *
 * @param ours the one
 * @param peer the other
 */
record Ratio(String ours, String peer) {

  /** Those that say something about appends. */
  static final List<Ratio> OF_APPENDS =
      List.of(
          new Ratio("embedded", "file"),
          new Ratio("mongodb", "axon-mongodb"),
          new Ratio("embedded", "axon-h2"),
          new Ratio("embedded", "axon-h2-unsynced"),
          new Ratio("embedded", "axon-postgres"));

  String title() {
    return ours + " / " + peer;
  }

  /** The ratio of the rates at which so many callers appended. */
  OptionalDouble of(LogBenchResult result, int callers) {
    return of(result.rate(ours, "append", 0, callers), result.rate(peer, "append", 0, callers));
  }

  /** One rate divided by another, empty when one of them was not measured. */
  static OptionalDouble of(OptionalDouble one, OptionalDouble other) {
    return one.isPresent() && other.isPresent()
        ? OptionalDouble.of(one.getAsDouble() / other.getAsDouble())
        : OptionalDouble.empty();
  }
}
