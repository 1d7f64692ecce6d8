package org.redress.query.counter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ids of counters: {@code cube|region|period}; a member may stand in the place of a region. */
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
   * Every counter of the cube that something of a member counts in, where a member has nothing
   * above it, such as an office.
   */
  public static List<String> holdingMember(String cube, String member, Instant moment) {
    return PeriodKeys.holding(PeriodKeys.dayOf(moment)).stream()
        .map(period -> key(cube, member, period))
        .toList();
  }

  /**
   * The counters of the cube that together make up a region or member and a period.
   *
   * @param region the region or member, null for everywhere
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
