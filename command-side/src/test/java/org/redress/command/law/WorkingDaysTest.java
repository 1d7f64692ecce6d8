package org.redress.command.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.events.calendar.CalendarMissing;
import org.redress.events.calendar.WorkCalendar;

/** Limits in working days, against dates computed by hand from the notices of the State Council. */
class WorkingDaysTest {

  private static final DayCount COUNT = new DayCount(LawData.bundled().calendars().in("630000"));

  @ParameterizedTest
  @CsvSource({
    "2023-01-20, 2023-01-28, 2023-02-03, 2023-02-08, 2023-02-15, 2023-03-08, 2023-03-29",
    "2023-09-28, 2023-10-07, 2023-10-13, 2023-10-18, 2023-10-25, 2023-11-15, 2023-12-06",
    "2024-02-08, 2024-02-09, 2024-02-23, 2024-02-28, 2024-03-06, 2024-03-27, 2024-04-18",
    "2024-04-30, 2024-05-06, 2024-05-13, 2024-05-16, 2024-05-23, 2024-06-14, 2024-07-05",
    "2025-01-27, 2025-02-05, 2025-02-12, 2025-02-17, 2025-02-24, 2025-03-17, 2025-04-08",
    "2025-09-30, 2025-10-09, 2025-10-16, 2025-10-21, 2025-10-28, 2025-11-18, 2025-12-09",
    "2026-02-13, 2026-02-14, 2026-03-02, 2026-03-05, 2026-03-12, 2026-04-02, 2026-04-24",
    "2026-04-15, 2026-04-16, 2026-04-24, 2026-04-29, 2026-05-09, 2026-05-29, 2026-06-22",
    "2026-09-18, 2026-09-20, 2026-09-29, 2026-10-09, 2026-10-15, 2026-11-05, 2026-11-26",
    "2026-09-30, 2026-10-08, 2026-10-15, 2026-10-20, 2026-10-27, 2026-11-17, 2026-12-08"
  })
  void limitEndsOnTheDayOfTheVector(
      LocalDate start,
      LocalDate after1,
      LocalDate after7,
      LocalDate after10,
      LocalDate after15,
      LocalDate after30,
      LocalDate after45) {
    assertThat(
            List.of(
                end(start, 1),
                end(start, 7),
                end(start, 10),
                end(start, 15),
                end(start, 30),
                end(start, 45)))
        .containsExactly(after1, after7, after10, after15, after30, after45);
  }

  @ParameterizedTest
  @CsvSource({"2023, 249", "2024, 251", "2025, 248", "2026, 248"})
  void yearHasTheWorkingDaysOfItsNotice(int year, int workingDays) {
    WorkCalendar calendar = LawData.bundled().calendars().in("630000");

    assertThat(
            LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(calendar::isWorkingDay)
                .count())
        .isEqualTo(workingDays);
  }

  @Test
  void daysPassedOverAndTheCalendarAreNamed() {
    var due = COUNT.workingDays(LocalDate.of(2026, 4, 30), 2, List.of());

    assertThat(due.dueOn()).isEqualTo("2026-05-07");
    assertThat(due.notCounted())
        .containsExactly(
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2026, 5, 2),
            LocalDate.of(2026, 5, 3),
            LocalDate.of(2026, 5, 4),
            LocalDate.of(2026, 5, 5));
    assertThat(due.calendars()).containsExactly("cn-2026/1");
  }

  @Test
  void lightsTurnWithTheWorkingDaysLeft() {
    var due = COUNT.workingDays(LocalDate.of(2026, 4, 15), 7, List.of());

    assertThat(due.dueOn()).isEqualTo("2026-04-24");
    assertThat(due.amberFrom()).isEqualTo("2026-04-17");
    assertThat(due.redFrom()).isEqualTo("2026-04-22");
  }

  @Test
  void shortLimitIsRedFromItsFirstDay() {
    var due = COUNT.workingDays(LocalDate.of(2026, 4, 15), 1, List.of());

    assertThat(due.redFrom()).isEqualTo("2026-04-15");
  }

  @Test
  void daysOfAStandstillAreNotCounted() {
    var gap = new Gap(LocalDate.of(2026, 4, 16), LocalDate.of(2026, 4, 20));

    assertThat(COUNT.workingDays(LocalDate.of(2026, 4, 15), 7, List.of(gap)).dueOn())
        .isEqualTo("2026-04-28");
  }

  @Test
  void yearWithoutACalendarIsNotGuessed() {
    assertThatThrownBy(() -> COUNT.workingDays(LocalDate.of(2026, 12, 28), 7, List.of()))
        .isInstanceOfSatisfying(
            CalendarMissing.class, missing -> assertThat(missing.year()).isEqualTo(2027))
        .hasMessage("There is no calendar for 2027; dates that need it cannot be computed");
  }

  @Test
  void limitThatEndsInTheYearNeedsNoOther() {
    assertThat(end(LocalDate.of(2026, 12, 28), 3)).isEqualTo("2026-12-31");
  }

  private static LocalDate end(LocalDate start, int limit) {
    return COUNT.workingDays(start, limit, List.of()).dueOn();
  }
}
