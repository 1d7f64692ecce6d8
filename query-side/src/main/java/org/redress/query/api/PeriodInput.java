package org.redress.query.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.query.counter.PeriodKeys;

/**
 * Days from the first to the last, both included, in Asia/Shanghai.
 *
 * @param from first day, null for no bound
 * @param to last day, null for no bound
 */
public record PeriodInput(@Nullable LocalDate from, @Nullable LocalDate to) {

  /** All time. */
  public static final PeriodInput ALL = new PeriodInput(null, null);

  /**
   * The period that was asked for; all time when none was.
   *
   * @param path where the period stands among the arguments
   * @throws InvalidArgument when the last day is before the first
   */
  public static PeriodInput checked(@Nullable PeriodInput period, String... path) {
    if (period == null) {
      return ALL;
    }
    if (period.from != null && period.to != null && period.to.isBefore(period.from)) {
      List<String> at = new ArrayList<>(List.of(path));
      at.add("to");
      throw InvalidArgument.of(
          "The last day of the period is before its first.", at, period.from + " or later");
    }
    return period;
  }

  /** The first moment inside, null for no bound. */
  public @Nullable Instant begin() {
    return from == null ? null : from.atStartOfDay(PeriodKeys.ZONE).toInstant();
  }

  /** The first moment after it, null for no bound. */
  public @Nullable Instant end() {
    return to == null ? null : to.plusDays(1).atStartOfDay(PeriodKeys.ZONE).toInstant();
  }
}
