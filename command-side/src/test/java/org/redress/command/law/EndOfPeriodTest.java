package org.redress.command.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.events.calendar.CalendarMissing;
import org.redress.events.clock.EndOfPeriod;

/** The 60 days of mediation under the three readings of Order 121 Art. 45. */
class EndOfPeriodTest {

  private static final DayCount COUNT = new DayCount(LawData.bundled().calendars().in("320585"));

  @ParameterizedTest
  @CsvSource({
    "2026-04-15, 2026-06-14, 2026-06-14, 2026-06-15",
    "2026-08-02, 2026-10-04, 2026-10-08, 2026-10-08",
    "2026-08-05, 2026-10-04, 2026-10-08, 2026-10-08",
    "2026-07-28, 2026-09-26, 2026-09-28, 2026-09-28",
    "2026-03-02, 2026-05-03, 2026-05-06, 2026-05-06",
    "2025-12-18, 2026-02-20, 2026-02-24, 2026-02-24",
    "2025-08-02, 2025-10-04, 2025-10-09, 2025-10-09"
  })
  void limitEndsOnTheDayOfTheVector(
      LocalDate accepted, LocalDate statutory, LocalDate block, LocalDate workingDay) {
    assertThat(
            List.of(
                end(accepted, EndOfPeriod.STATUTORY_DAYS_ONLY),
                end(accepted, EndOfPeriod.NOTIFIED_BLOCK),
                end(accepted, EndOfPeriod.NEXT_WORKING_DAY)))
        .containsExactly(statutory, block, workingDay);
  }

  @Test
  void endInAYearWithoutACalendarIsNotGuessed() {
    assertThatThrownBy(() -> end(LocalDate.of(2026, 11, 22), EndOfPeriod.STATUTORY_DAYS_ONLY))
        .isInstanceOf(CalendarMissing.class);
  }

  private static LocalDate end(LocalDate accepted, EndOfPeriod reading) {
    return COUNT.days(accepted, 60, List.of(), reading).dueOn();
  }
}
