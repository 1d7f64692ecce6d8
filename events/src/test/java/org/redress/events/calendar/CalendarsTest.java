package org.redress.events.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Counting the working days between two days, with and without a calendar. */
class CalendarsTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);
  private static final LocalDate MONDAY = LocalDate.of(2026, 6, 15);
  private static final LocalDate TUESDAY = LocalDate.of(2026, 6, 16);

  private static final Calendars CALENDARS =
      new Calendars(
          List.of(new YearCalendar("plain", 2026, "test", Set.of(), Set.of(), Set.of())),
          List.of(new RegionalCalendar("qinghai", "630000", 2026, "test", Set.of(MONDAY))));

  @Test
  void lastDayCountsAndTheFirstDoesNot() {
    assertThat(CALENDARS.workingDaysAfter("330106", FRIDAY, TUESDAY)).hasValue(2);
    assertThat(CALENDARS.workingDaysAfter("330106", TUESDAY, TUESDAY)).hasValue(0);
    assertThat(CALENDARS.workingDaysAfter("330106", TUESDAY, FRIDAY)).hasValue(0);
  }

  @Test
  void dayOffOfARegionIsNoWorkingDayThere() {
    assertThat(CALENDARS.workingDaysAfter("630100", FRIDAY, TUESDAY)).hasValue(1);
  }

  @Test
  void nothingIsAssumedAboutAYearWithoutACalendar() {
    assertThat(CALENDARS.workingDaysAfter("330106", FRIDAY, LocalDate.of(2027, 1, 1))).isEmpty();
  }
}
