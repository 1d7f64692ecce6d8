package org.redress.server.assembly;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.redress.command.law.Rulebook;
import org.redress.events.calendar.CalendarMissing;
import org.redress.events.calendar.WorkCalendar;
import org.redress.query.handling.WorkingDays;

/** Counts working days for the read side by the calendars that limits are counted by. */
final class WorkingDaysByLaw implements WorkingDays {

  private final Rulebook rulebook;

  WorkingDaysByLaw(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  @Override
  public OptionalInt after(String region, LocalDate day, LocalDate until) {
    WorkCalendar calendar = rulebook.calendars().in(region);
    try {
      return OptionalInt.of(
          Math.toIntExact(
              day.plusDays(1)
                  .datesUntil(until.plusDays(1))
                  .filter(calendar::isWorkingDay)
                  .count()));
    } catch (CalendarMissing e) {
      return OptionalInt.empty();
    }
  }
}
