package org.redress.events.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * The days off and the make-up working days of one year, as a notice announced them.
 *
 * @param version name of this version of the data; recorded with every due date that rests on it
 * @param year the year
 * @param source the notice
 * @param off days off of the notice, weekends inside its blocks included
 * @param work Saturdays and Sundays on which work is made up
 * @param statutory statutory holidays (法定节假日) among the days off
 */
public record YearCalendar(
    String version,
    int year,
    String source,
    Set<LocalDate> off,
    Set<LocalDate> work,
    Set<LocalDate> statutory) {

  /**
   * Copies and checks the days.
   *
   * @throws IllegalArgumentException naming the day that does not fit
   */
  public YearCalendar {
    off = Set.copyOf(off);
    work = Set.copyOf(work);
    statutory = Set.copyOf(statutory);
    for (LocalDate day : off) {
      require(day.getYear() == year, version, day, "is not in " + year);
      require(!work.contains(day), version, day, "is both off and working");
    }
    for (LocalDate day : work) {
      require(day.getYear() == year, version, day, "is not in " + year);
      require(day.getDayOfWeek().getValue() > 5, version, day, "is a working day anyway");
    }
    for (LocalDate day : statutory) {
      require(off.contains(day), version, day, "is a statutory holiday but not off");
    }
  }

  private static void require(boolean met, String version, LocalDate day, String why) {
    if (!met) {
      throw new IllegalArgumentException("Calendar " + version + ": " + day + ' ' + why);
    }
  }
}
