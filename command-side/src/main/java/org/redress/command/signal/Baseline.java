package org.redress.command.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.redress.events.signal.SurgeSettings;

/**
 * Which days a day is compared with: the same weekday of earlier weeks, and the same weekday around
 * the same week of earlier years. A year is 52 whole weeks, so that a weekday stays what it is.
 */
public final class Baseline {

  private static final int WEEKS_OF_YEAR = 52;

  private Baseline() {}

  /** The days, in order. */
  public static List<LocalDate> days(LocalDate day, SurgeSettings settings) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (int week = 1; week <= settings.weeks(); week++) {
      days.add(day.minusWeeks(settings.guardWeeks() + (long) week));
    }
    for (int year = 1; year <= settings.years(); year++) {
      for (int week = -settings.seasonWeeks(); week <= settings.seasonWeeks(); week++) {
        days.add(day.minusWeeks((long) year * WEEKS_OF_YEAR + week));
      }
    }
    days.removeIf(other -> !other.isBefore(day.minusWeeks(settings.guardWeeks())));
    return List.copyOf(days);
  }
}
