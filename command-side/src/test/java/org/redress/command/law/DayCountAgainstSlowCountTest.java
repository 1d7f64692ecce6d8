package org.redress.command.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.events.calendar.Calendars;
import org.redress.events.calendar.YearCalendar;
import org.redress.events.clock.Due;
import org.redress.events.clock.EndOfPeriod;

/**
 * The counting of days against another one that is slow and obvious: it marks every day of made-up
 * years and then walks over the marks.
 */
class DayCountAgainstSlowCountTest {

  private static final long SEED = 20_260_415L;
  private static final int ROUNDS = 100_000;
  private static final int FIRST_YEAR = 2030;
  private static final int YEARS = 3;

  private final Random random = new Random(SEED);

  private enum Mark {
    WORKING,
    WEEKEND,
    OFF,
    STATUTORY
  }

  @Test
  void bothGiveTheSameDueDate() {
    Map<LocalDate, Mark> marks = new HashMap<>();
    DayCount count = null;
    for (int round = 0; round < ROUNDS; round++) {
      if (count == null || round % 500 == 0) {
        marks = marks();
        count = new DayCount(calendars(marks).in("320585"));
      }
      LocalDate start = LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(500));
      int limit = 1 + random.nextInt(60);
      List<Gap> gaps = gaps(start);
      boolean working = random.nextBoolean();
      EndOfPeriod reading = EndOfPeriod.values()[random.nextInt(3)];

      Due due =
          working ? count.workingDays(start, limit, gaps) : count.days(start, limit, gaps, reading);

      assertThat(due.dueOn())
          .as("round %s: %s + %s %s %s", round, start, limit, working, reading)
          .isEqualTo(slow(marks, start, limit, gaps, working, reading));
    }
  }

  private static LocalDate slow(
      Map<LocalDate, Mark> marks,
      LocalDate start,
      int limit,
      List<Gap> gaps,
      boolean working,
      EndOfPeriod reading) {
    List<LocalDate> counted = new ArrayList<>();
    for (LocalDate day = start.plusDays(1); counted.size() < limit; day = day.plusDays(1)) {
      LocalDate candidate = day;
      boolean still =
          gaps.stream()
              .anyMatch(gap -> candidate.isAfter(gap.from()) && !candidate.isAfter(gap.to()));
      if (!still && (!working || marks.get(day) == Mark.WORKING)) {
        counted.add(day);
      }
    }
    LocalDate end = counted.getLast();
    Set<Mark> movesTheEnd =
        working
            ? Set.of()
            : switch (reading) {
              case STATUTORY_DAYS_ONLY -> Set.of(Mark.STATUTORY);
              case NOTIFIED_BLOCK -> Set.of(Mark.STATUTORY, Mark.OFF);
              case NEXT_WORKING_DAY -> Set.of(Mark.STATUTORY, Mark.OFF, Mark.WEEKEND);
            };
    while (movesTheEnd.contains(marks.get(end))) {
      end = end.plusDays(1);
    }
    return end;
  }

  private List<Gap> gaps(LocalDate start) {
    List<Gap> gaps = new ArrayList<>();
    LocalDate from = start;
    for (int i = random.nextInt(3); i > 0; i--) {
      from = from.plusDays(random.nextInt(20));
      LocalDate to = from.plusDays(1 + random.nextInt(25));
      gaps.add(new Gap(from, to));
      from = to;
    }
    return gaps;
  }

  private Map<LocalDate, Mark> marks() {
    Map<LocalDate, Mark> marks = new HashMap<>();
    LocalDate end = LocalDate.of(FIRST_YEAR + YEARS, 1, 1);
    for (LocalDate day = LocalDate.of(FIRST_YEAR, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
      boolean weekend = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
      Mark usual = weekend ? Mark.WEEKEND : Mark.WORKING;
      int dice = random.nextInt(100);
      marks.put(
          day,
          dice < 4
              ? Mark.STATUTORY
              : dice < 10 ? Mark.OFF : dice < 14 && weekend ? Mark.WORKING : usual);
    }
    return marks;
  }

  private static Calendars calendars(Map<LocalDate, Mark> marks) {
    List<YearCalendar> years = new ArrayList<>();
    for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
      Set<LocalDate> off = new HashSet<>();
      Set<LocalDate> work = new HashSet<>();
      Set<LocalDate> statutory = new HashSet<>();
      for (var entry : marks.entrySet()) {
        LocalDate day = entry.getKey();
        if (day.getYear() == year) {
          boolean weekend = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
          if (entry.getValue() == Mark.WORKING && weekend) {
            work.add(day);
          }
          if (entry.getValue() == Mark.OFF || entry.getValue() == Mark.STATUTORY) {
            off.add(day);
          }
          if (entry.getValue() == Mark.STATUTORY) {
            statutory.add(day);
          }
        }
      }
      years.add(new YearCalendar("made-up-" + year, year, "made up", off, work, statutory));
    }
    return new Calendars(years, List.of());
  }
}
