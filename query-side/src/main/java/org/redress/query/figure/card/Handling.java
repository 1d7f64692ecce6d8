package org.redress.query.figure.card;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.calendar.Calendars;
import org.redress.query.figure.Contribution;

/**
 * How fast a file was handled.
 *
 * @param firstActDays working days from arrival to the first act, null before it, -1 when a
 *     calendar is missing
 * @param endedOn the day its handling ended, null while it goes on
 * @param endedDays working days from arrival to the end, null while it goes on, -1 when a calendar
 *     is missing
 */
public record Handling(
    @Nullable Integer firstActDays, @Nullable LocalDate endedOn, @Nullable Integer endedDays) {

  /** Nothing was done yet. */
  static final Handling NONE = new Handling(null, null, null);

  private static final int ONE = 1;
  private static final int SEVEN = 7;

  /** After an act of the authority; the first decides how fast it was picked up. */
  Handling acted(Arrival arrival, LocalDate day, Calendars calendars) {
    return new Handling(
        firstActDays == null
            ? Integer.valueOf(arrival.workingDaysTo(day, calendars))
            : firstActDays,
        endedOn,
        endedDays);
  }

  /** After the end of the handling. */
  Handling ended(Arrival arrival, LocalDate day, Calendars calendars) {
    return new Handling(firstActDays, day, arrival.workingDaysTo(day, calendars));
  }

  /** After it was taken up again. */
  Handling reopened() {
    return new Handling(firstActDays, null, null);
  }

  /** Whether the handling has ended. */
  boolean isEnded() {
    return endedOn != null;
  }

  /** What the speed counts for. Spans with days that no calendar covers are left out. */
  void contribute(Arrival arrival, List<Contribution> to) {
    if (firstActDays == null || firstActDays >= 0) {
      to.add(Contribution.one(Measures.TO_PICK_UP, arrival.on()));
    }
    if (firstActDays != null && firstActDays >= 0 && firstActDays <= ONE) {
      to.add(Contribution.one(Measures.PICKED_UP_IN_TIME, arrival.on()));
    }
    if (endedOn == null || endedDays == null) {
      return;
    }
    to.add(Contribution.one(Measures.ENDED, endedOn));
    if (endedDays >= 0) {
      to.add(Contribution.one(Measures.HANDLED, endedOn));
    }
    if (endedDays >= 0 && endedDays <= SEVEN) {
      to.add(Contribution.one(Measures.HANDLED_IN_SEVEN, endedOn));
    }
  }
}
