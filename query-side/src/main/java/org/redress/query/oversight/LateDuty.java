package org.redress.query.oversight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.clock.Duty;

/**
 * A duty whose last day passed before it was done.
 *
 * @param clock id of its clock inside the case
 * @param duty the duty
 * @param dueOn last day, null when only its end says that it was late
 * @param done whether it was done since, or fell away
 */
public record LateDuty(String clock, Duty duty, @Nullable LocalDate dueOn, boolean done) {

  LateDuty ended() {
    return new LateDuty(clock, duty, dueOn, true);
  }
}
