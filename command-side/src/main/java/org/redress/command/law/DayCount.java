package org.redress.command.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.redress.events.calendar.CalendarMissing;
import org.redress.events.calendar.WorkCalendar;
import org.redress.events.clock.Due;
import org.redress.events.clock.EndOfPeriod;

/**
 * Counts limits: the day that sets a limit off is not counted, counting begins with the next
 * working or calendar day (Order 121 Art. 45, 2026-04-15; Penalty Procedure Art. 80).
 */
public final class DayCount {

  private static final int AMBER = 5;
  private static final int RED = 2;

  private final WorkCalendar calendar;

  /** Counts by this calendar. */
  public DayCount(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  /**
   * The end of a limit in working days.
   *
   * @param startDay the day that sets it off
   * @param limit working days, above 0
   * @param gaps days that are not counted
   * @throws CalendarMissing when a year has no calendar
   */
  public Due workingDays(LocalDate startDay, int limit, List<Gap> gaps) {
    List<LocalDate> passedOver = new ArrayList<>();
    LocalDate day = startDay;
    for (int counted = 0; counted < limit; ) {
      day = day.plusDays(1);
      if (isInGap(day, gaps) || !calendar.isWorkingDay(day)) {
        passedOver.add(day);
      } else {
        counted++;
      }
    }
    return due(startDay, day, passedOver);
  }

  /**
   * The end of a limit in calendar days.
   *
   * @param startDay the day that sets it off
   * @param limit days, above 0
   * @param gaps days that are not counted
   * @param reading how the end is read when it falls on a day off
   * @throws CalendarMissing when a year has no calendar
   */
  public Due days(LocalDate startDay, int limit, List<Gap> gaps, EndOfPeriod reading) {
    List<LocalDate> passedOver = new ArrayList<>();
    LocalDate day = startDay;
    for (int counted = 0; counted < limit; ) {
      day = day.plusDays(1);
      if (isInGap(day, gaps)) {
        passedOver.add(day);
      } else {
        counted++;
      }
    }
    while (isPassedOverAtTheEnd(day, reading)) {
      passedOver.add(day);
      day = day.plusDays(1);
    }
    return due(startDay, day, passedOver);
  }

  /**
   * A limit whose last day was fixed by decision.
   *
   * @throws CalendarMissing when a year has no calendar
   */
  public Due until(LocalDate startDay, LocalDate lastDay) {
    return due(startDay, lastDay, List.of());
  }

  private boolean isPassedOverAtTheEnd(LocalDate day, EndOfPeriod reading) {
    return switch (reading) {
      case STATUTORY_DAYS_ONLY -> calendar.isStatutoryHoliday(day);
      case NOTIFIED_BLOCK -> calendar.isNotifiedOff(day);
      case NEXT_WORKING_DAY -> !calendar.isWorkingDay(day);
    };
  }

  private static boolean isInGap(LocalDate day, List<Gap> gaps) {
    return gaps.stream().anyMatch(gap -> gap.covers(day));
  }

  private Due due(LocalDate startDay, LocalDate dueOn, List<LocalDate> passedOver) {
    return new Due(
        dueOn,
        firstDayWithAtMost(AMBER, startDay, dueOn),
        firstDayWithAtMost(RED, startDay, dueOn),
        List.copyOf(passedOver),
        calendar.versions(startDay, dueOn));
  }

  /** The first day on which so many working days are left, the last day included. */
  private LocalDate firstDayWithAtMost(int workingDays, LocalDate startDay, LocalDate dueOn) {
    int left = 0;
    LocalDate day = dueOn;
    while (day.isAfter(startDay)) {
      left += calendar.isWorkingDay(day) ? 1 : 0;
      if (left > workingDays) {
        return day;
      }
      day = day.minusDays(1);
    }
    return startDay;
  }
}
