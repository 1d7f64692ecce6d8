package org.redress.command.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.law.Gap;
import org.redress.events.clock.AppliedRule;
import org.redress.events.clock.Due;
import org.redress.events.clock.Duty;
import org.redress.events.clock.StopReason;

/**
 * A clock that has not ended.
 *
 * @param id its id inside the file
 * @param duty the duty
 * @param rule the rule by which it runs to its end, whatever the settings become meanwhile
 * @param region region of the authority that has the duty
 * @param startDay the day that set it off
 * @param gaps days on which it stood still
 * @param stoppedOn since when it stands still, null while it runs
 * @param stoppedFor why it stands still, null while it runs
 * @param dueOn last day, null when a calendar that it needs is not published
 * @param missingYear the first year without a calendar, null when the last day is known
 * @param missed whether the last day has passed
 */
public record RunningClock(
    String id,
    Duty duty,
    AppliedRule rule,
    String region,
    LocalDate startDay,
    List<Gap> gaps,
    @Nullable LocalDate stoppedOn,
    @Nullable StopReason stoppedFor,
    @Nullable LocalDate dueOn,
    @Nullable Integer missingYear,
    boolean missed) {

  /** Whether the last day is over on the given day and nobody has recorded that. */
  public boolean passes(LocalDate today) {
    return !missed && stoppedOn == null && dueOn != null && today.isAfter(dueOn);
  }

  RunningClock stopped(LocalDate day, StopReason reason) {
    return new RunningClock(
        id, duty, rule, region, startDay, gaps, day, reason, dueOn, missingYear, missed);
  }

  /** It runs on; where it ends is said by {@link #due}. */
  RunningClock resumed(LocalDate day) {
    return new RunningClock(
        id, duty, rule, region, startDay, gapsUntil(day), null, null, dueOn, missingYear, missed);
  }

  RunningClock extended(AppliedRule longer) {
    return new RunningClock(
        id,
        duty,
        longer,
        region,
        startDay,
        gaps,
        stoppedOn,
        stoppedFor,
        dueOn,
        missingYear,
        missed);
  }

  RunningClock due(@Nullable Due due, @Nullable Integer missing) {
    return new RunningClock(
        id,
        duty,
        rule,
        region,
        startDay,
        gaps,
        stoppedOn,
        stoppedFor,
        due == null ? null : due.dueOn(),
        missing,
        missed);
  }

  RunningClock missedNow() {
    return new RunningClock(
        id, duty, rule, region, startDay, gaps, stoppedOn, stoppedFor, dueOn, missingYear, true);
  }

  private List<Gap> gapsUntil(LocalDate day) {
    var all = new ArrayList<>(gaps);
    if (stoppedOn != null && day.isAfter(stoppedOn)) {
      all.add(new Gap(stoppedOn, day));
    }
    return List.copyOf(all);
  }
}
