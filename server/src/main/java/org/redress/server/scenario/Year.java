package org.redress.server.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.redress.command.ChinaTime;
import org.redress.events.calendar.Calendars;
import org.redress.events.calendar.WorkCalendar;

/**
 * The working days of a year, by number from 0. What is due beyond the last is done on the last.
 */
final class Year {

  private final List<LocalDate> days;

  /** The working days of a region. */
  Year(int year, Calendars calendars, String region) {
    WorkCalendar calendar = calendars.in(region);
    days = all(year).filter(calendar::isWorkingDay).toList();
  }

  private static Stream<LocalDate> all(int year) {
    return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
  }

  /** A working day. */
  LocalDate day(int number) {
    return days.get(Math.min(number, days.size() - 1));
  }

  /** A time of a working day. */
  Instant at(int number, int hour, int minute) {
    return moment(day(number), hour, minute);
  }

  /** The working day of one of many things that are spread over the year in their order. */
  int of(int thing, int many) {
    return (int) ((long) thing * days.size() / many);
  }

  /** A time of the day of one of many things that come on all days, working days or not. */
  static Instant any(int year, int thing, int many) {
    LocalDate first = LocalDate.of(year, 1, 1);
    int day = (int) ((long) thing * first.lengthOfYear() / many);
    return moment(first.plusDays(day), 8 + thing % 10, thing % 60);
  }

  /** A time of a day. */
  static Instant moment(LocalDate day, int hour, int minute) {
    return day.atTime(hour, minute).atZone(ChinaTime.ZONE).toInstant();
  }
}
