package org.redress.events.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** Working days and days off of one region. Years without a calendar are refused, not guessed. */
public final class WorkCalendar {

  private final Map<Integer, YearCalendar> years;
  private final List<RegionalCalendar> regional;

  WorkCalendar(Map<Integer, YearCalendar> years, List<RegionalCalendar> regional) {
    this.years = years;
    this.regional = regional;
  }

  /**
   * Whether people work on the day.
   *
   * @throws CalendarMissing when its year has no calendar
   */
  public boolean isWorkingDay(LocalDate day) {
    YearCalendar year = year(day);
    if (isAddedHere(day)) {
      return false;
    }
    return year.work().contains(day) || (!year.off().contains(day) && !isWeekend(day));
  }

  /**
   * Whether the day is off by a holiday notice; a plain weekend is not.
   *
   * @throws CalendarMissing when its year has no calendar
   */
  public boolean isNotifiedOff(LocalDate day) {
    return year(day).off().contains(day) || isAddedHere(day);
  }

  /**
   * Whether the day is a statutory holiday (法定节假日).
   *
   * @throws CalendarMissing when its year has no calendar
   */
  public boolean isStatutoryHoliday(LocalDate day) {
    return year(day).statutory().contains(day) || isAddedHere(day);
  }

  /**
   * Working days after the first day up to the last, the last included; 0 when the last is not
   * after the first.
   *
   * @throws CalendarMissing when a year in between has no calendar
   */
  public int workingDaysAfter(LocalDate first, LocalDate last) {
    int days = 0;
    for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
      days += isWorkingDay(day) ? 1 : 0;
    }
    return days;
  }

  /** Versions of the calendars that cover the days, in order; recorded with what rests on them. */
  public List<String> versions(LocalDate first, LocalDate last) {
    List<String> versions = new ArrayList<>();
    for (int year = first.getYear(); year <= last.getYear(); year++) {
      YearCalendar calendar = years.get(year);
      if (calendar != null) {
        versions.add(calendar.version());
      }
      SortedSet<String> added = new TreeSet<>();
      for (RegionalCalendar addition : regional) {
        if (addition.year() == year) {
          added.add(addition.version());
        }
      }
      versions.addAll(added);
    }
    return List.copyOf(versions);
  }

  private YearCalendar year(LocalDate day) {
    YearCalendar year = years.get(day.getYear());
    if (year == null) {
      throw new CalendarMissing(day.getYear());
    }
    return Objects.requireNonNull(year);
  }

  private boolean isAddedHere(LocalDate day) {
    return regional.stream().anyMatch(addition -> addition.off().contains(day));
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
