package org.redress.query.handling;

import java.time.LocalDate;
import java.util.OptionalInt;

/** Counts working days by the calendars that the write side counts limits by. */
@FunctionalInterface
public interface WorkingDays {

  /** Knows no calendar. */
  WorkingDays UNKNOWN = (_, _, _) -> OptionalInt.empty();

  /**
   * Working days (工作日) after a day, up to another one and with it.
   *
   * @param region region of the authority, for calendars of its own
   * @return empty when a calendar is not published
   */
  OptionalInt after(String region, LocalDate day, LocalDate until);
}
