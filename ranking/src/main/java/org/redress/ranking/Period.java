package org.redress.ranking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Days of Asia/Shanghai.
 *
 * @param from first day
 * @param to last day
 */
public record Period(LocalDate from, LocalDate to) {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** Whether the day lies in it. */
  boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Whether the moment lies in it. */
  boolean holds(Instant moment) {
    return holds(dayOf(moment));
  }

  /** Whether the moment lies after it. */
  boolean isBefore(Instant moment) {
    return dayOf(moment).isAfter(to);
  }

  private static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }
}
