package org.redress.query.counter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys under which a day is counted, and the fewest keys that make up a period. A key is {@code
 * ALL}, a year, a month or a day: {@code 2026}, {@code 2026-04}, {@code 2026-04-15}. Days are those
 * of Asia/Shanghai.
 */
public final class PeriodKeys {

  /** The time zone in which days are counted. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** Key of all time. */
  public static final String ALL = "ALL";

  /** First day that a period with a bound can hold. */
  public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

  /** Last day that a period with a bound can hold; nothing is recorded before it happened. */
  public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

  private PeriodKeys() {}

  /** The day of a moment. */
  public static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  /** The keys under which a day is counted. */
  public static List<String> holding(LocalDate day) {
    return List.of(ALL, Year.from(day).toString(), month(day), day.toString());
  }

  /** The key of a day's month. */
  public static String month(LocalDate day) {
    return YearMonth.from(day).toString();
  }

  /**
   * The fewest keys that make up the days from the first to the last, both included, each day once.
   * Without any bound that is {@link #ALL}; a missing or farther bound is {@link #FIRST_DAY} or
   * {@link #LAST_DAY}. An empty period has no keys.
   */
  public static List<String> covering(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) {
      return List.of(ALL);
    }
    LocalDate day = from == null || from.isBefore(FIRST_DAY) ? FIRST_DAY : from;
    LocalDate last = to == null || to.isAfter(LAST_DAY) ? LAST_DAY : to;
    List<String> keys = new ArrayList<>();
    while (!day.isAfter(last)) {
      YearMonth month = YearMonth.from(day);
      if (day.getDayOfYear() == 1 && !Year.from(day).atMonth(12).atEndOfMonth().isAfter(last)) {
        keys.add(Year.from(day).toString());
        day = day.plusYears(1);
      } else if (day.getDayOfMonth() == 1 && !month.atEndOfMonth().isAfter(last)) {
        keys.add(month.toString());
        day = day.plusMonths(1);
      } else {
        keys.add(day.toString());
        day = day.plusDays(1);
      }
    }
    return List.copyOf(keys);
  }
}
