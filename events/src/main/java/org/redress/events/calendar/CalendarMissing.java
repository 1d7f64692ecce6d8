package org.redress.events.calendar;

/** No calendar has been published for a year; nothing is assumed about its days. */
public final class CalendarMissing extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int year;

  CalendarMissing(int year) {
    super(
        "There is no calendar for " + year + "; dates that need it cannot be computed",
        null,
        false,
        false);
    this.year = year;
  }

  /** The year. */
  public int year() {
    return year;
  }
}
