package org.redress.server.bench;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one run of {@code redress bench log} is to measure.
 *
 * @param contenders who is measured
 * @param callers how many work at once
 * @param time length of each measurement
 * @param rounds how often each append is measured
 * @param volumes sizes of the log at which it is read, the smallest first
 * @param serverVolume the largest size for all but the embedded log
 * @param mongodb address of a replica set, null for the embedded server
 */
record LogBenchPlan(
    List<Contender> contenders,
    List<Integer> callers,
    Duration time,
    int rounds,
    List<Long> volumes,
    long serverVolume,
    @Nullable String mongodb) {

  List<Long> volumes(Contender contender) {
    return contender.takesAnyVolume()
        ? volumes
        : volumes.stream().filter(volume -> volume <= serverVolume).toList();
  }
}
