package org.redress.command.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.law.Gap;
import org.redress.events.clock.Due;
import org.redress.events.clock.Duty;
import org.redress.events.clock.Regime;
import org.redress.events.clock.StopReason;

/**
 * A clock that has not ended.
 *
 * @param id its id inside the file
 * @param duty the duty
 * @param regime the rules in force for the file
 * @param region region of the authority that has the duty
 * @param startDay the day that set it off
 * @param extended by how much it was extended, in the unit of its limit
 * @param gaps days on which it stood still
 * @param stoppedOn since when it stands still, null while it runs
 * @param stoppedFor why it stands still, null while it runs
 * @param dueOn last day, null when a calendar that it needs is not published
 * @param missed whether the last day has passed
 */
public record RunningClock(
    String id,
    Duty duty,
    Regime regime,
    String region,
    LocalDate startDay,
    int extended,
    List<Gap> gaps,
    @Nullable LocalDate stoppedOn,
    @Nullable StopReason stoppedFor,
    @Nullable LocalDate dueOn,
    boolean missed) {

  /** Whether the last day is over on the given day and nobody has recorded that. */
  boolean passes(LocalDate today) {
    return !missed && stoppedOn == null && dueOn != null && today.isAfter(dueOn);
  }

  /** Its gaps, with the one that ends on a day. */
  List<Gap> gapsUntil(LocalDate day) {
    var all = new ArrayList<>(gaps);
    if (stoppedOn != null && day.isAfter(stoppedOn)) {
      all.add(new Gap(stoppedOn, day));
    }
    return List.copyOf(all);
  }

  RunningClock stopped(LocalDate day, StopReason reason) {
    return new RunningClock(
        id, duty, regime, region, startDay, extended, gaps, day, reason, dueOn, missed);
  }

  RunningClock resumed(LocalDate day, @Nullable Due due) {
    return new RunningClock(
        id,
        duty,
        regime,
        region,
        startDay,
        extended,
        gapsUntil(day),
        null,
        null,
        due == null ? null : due.dueOn(),
        missed);
  }

  RunningClock extended(int by, @Nullable Due due) {
    return new RunningClock(
        id,
        duty,
        regime,
        region,
        startDay,
        extended + by,
        gaps,
        stoppedOn,
        stoppedFor,
        due == null ? null : due.dueOn(),
        missed);
  }

  RunningClock due(Due due) {
    return new RunningClock(
        id,
        duty,
        regime,
        region,
        startDay,
        extended,
        gaps,
        stoppedOn,
        stoppedFor,
        due.dueOn(),
        missed);
  }

  RunningClock missedNow() {
    return new RunningClock(
        id, duty, regime, region, startDay, extended, gaps, stoppedOn, stoppedFor, dueOn, true);
  }
}
