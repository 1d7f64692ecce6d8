package org.redress.server.bench;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * All that one run of {@code redress bench log} found out.
 *
 * @param startedAt when it began
 * @param machine what it ran on
 * @param commitBytes size of one of the commits
 * @param seconds length of each measurement
 * @param targets the contenders and how they were set up
 * @param measurements the figures
 */
public record LogBenchResult(
    Instant startedAt,
    Machine machine,
    int commitBytes,
    double seconds,
    Map<String, String> targets,
    List<Measurement> measurements) {

  /** A rate, empty when it was not measured. */
  OptionalDouble rate(String target, String operation, long volume, int callers) {
    return measurements.stream()
        .filter(m -> m.target().equals(target) && m.operation().equals(operation))
        .filter(m -> m.volume() == volume && m.callers() == callers)
        .mapToDouble(Measurement::perSecond)
        .findFirst();
  }
}
