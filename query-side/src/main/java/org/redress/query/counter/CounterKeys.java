package org.redress.query.counter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ids of counters: {@code cube|region|period}. */
public final class CounterKeys {

  private CounterKeys() {}

  /** Every counter of the cube that something in this region at this moment counts in. */
  public static List<String> holding(String cube, String region, Instant moment) {
    List<String> periods = PeriodKeys.holding(PeriodKeys.dayOf(moment));
    return RegionPath.of(region).stream()
        .flatMap(place -> periods.stream().map(period -> key(cube, place, period)))
        .toList();
  }

  /**
   * The counters of the cube that together make up a region and a period.
   *
   * @param region the region, null for everywhere
   * @param from first day, null for no bound
   * @param to last day, null for no bound
   */
  public static List<String> covering(
      String cube, @Nullable String region, @Nullable LocalDate from, @Nullable LocalDate to) {
    String place = region == null ? RegionPath.EVERYWHERE : region;
    return PeriodKeys.covering(from, to).stream().map(period -> key(cube, place, period)).toList();
  }

  private static String key(String cube, String region, String period) {
    return cube + '|' + region + '|' + period;
  }
}
