package org.redress.events.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The calendars that are known: one for each year, and what regions add to it. */
public final class Calendars {

  private final Map<Integer, YearCalendar> years;
  private final List<RegionalCalendar> regional;

  /**
   * From these calendars.
   *
   * @param years at most one for each year
   * @throws IllegalArgumentException when two are for the same year
   */
  public Calendars(List<YearCalendar> years, List<RegionalCalendar> regional) {
    this.years =
        years.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    YearCalendar::year,
                    Function.identity(),
                    (one, other) -> {
                      throw new IllegalArgumentException(
                          "Two calendars for one year: "
                              + one.version()
                              + " and "
                              + other.version());
                    }));
    this.regional = List.copyOf(regional);
  }

  /** The calendar of a region; one outside any code has the days of the whole country. */
  public WorkCalendar in(String region) {
    return new WorkCalendar(
        years, regional.stream().filter(addition -> addition.covers(region)).toList());
  }

  /**
   * Working days (工作日) of a region after the first day up to the last, the last included; 0 when
   * the last is not after the first; empty when a year in between has no calendar, because nothing
   * is assumed about its days.
   */
  public OptionalInt workingDaysAfter(String region, LocalDate first, LocalDate last) {
    try {
      return OptionalInt.of(in(region).workingDaysAfter(first, last));
    } catch (CalendarMissing unknown) {
      return OptionalInt.empty();
    }
  }

  /** These and more; a year that is there already is replaced by the new one. */
  public Calendars with(List<YearCalendar> more, List<RegionalCalendar> moreRegional) {
    var all = new ArrayList<>(more);
    years.values().stream()
        .filter(year -> more.stream().noneMatch(other -> other.year() == year.year()))
        .forEach(all::add);
    return new Calendars(all, Stream.concat(regional.stream(), moreRegional.stream()).toList());
  }
}
