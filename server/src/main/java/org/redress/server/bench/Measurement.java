package org.redress.server.bench;

import java.util.List;

/**
 * One figure.
 *
 * @param target what was measured: {@code file} or a contender
 * @param operation {@code append} (durable commits), {@code replay} (commits read in order), {@code
 *     stream} (streams of 20 events loaded) or {@code tail} (polls that bring the last 10 commits)
 * @param volume commits that were in the log before; 0 for appends, which begin with an empty one
 * @param callers how many worked at once; for the file, commits in one batch
 * @param perSecond commits, streams or polls a second: the median of the rounds
 * @param rounds what was measured each time
 */
public record Measurement(
    String target,
    String operation,
    long volume,
    int callers,
    double perSecond,
    List<Double> rounds) {

  /** The figure that stands for these rounds. */
  static Measurement of(
      String target, String operation, long volume, int callers, List<Double> rounds) {
    double median = rounds.stream().sorted().toList().get(rounds.size() / 2);
    return new Measurement(target, operation, volume, callers, median, List.copyOf(rounds));
  }
}
