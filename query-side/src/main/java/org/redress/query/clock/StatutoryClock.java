package org.redress.query.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.clock.AppliedRule;
import org.redress.events.clock.ClockOutcome;
import org.redress.events.clock.Due;
import org.redress.events.clock.Duty;
import org.redress.events.clock.EndOfPeriod;
import org.redress.events.clock.Instrument;
import org.redress.events.clock.LimitUnit;
import org.redress.events.clock.Regime;
import org.redress.query.PartList;

/**
 * A clock of a file.
 *
 * @param id its id inside the file
 * @param duty the duty
 * @param region region of the authority that has the duty
 * @param rule the rule by which it runs
 * @param startDay the day that set it off, which is not counted
 * @param due the due date and how it came about, null when a calendar is not published
 * @param missingCalendar the first year without a calendar, null when the due date is known
 * @param state where it stands
 * @param stops times during which it stood still, in order
 * @param extensions how it was extended, in order
 * @param missed whether the last day passed and nothing on the record said that it was done
 * @param endedAt when it ended, null before that
 * @param outcome how it ended, null before that
 */
public record StatutoryClock(
    String id,
    Duty duty,
    String region,
    AppliedRule rule,
    LocalDate startDay,
    @Nullable Due due,
    @Nullable Integer missingCalendar,
    ClockState state,
    List<ClockStop> stops,
    List<ClockExtension> extensions,
    boolean missed,
    @Nullable Instant endedAt,
    @Nullable ClockOutcome outcome) {

  /** How urgent it is on a day. */
  public Light light(LocalDate on) {
    return switch (state) {
      case ENDED -> Light.DONE;
      case STOPPED -> Light.STOPPED;
      case RUNNING -> due == null ? Light.UNKNOWN : light(due, on);
    };
  }

  private static Light light(Due due, LocalDate on) {
    if (on.isAfter(due.dueOn())) {
      return Light.OVERDUE;
    }
    if (!on.isBefore(due.redFrom())) {
      return Light.RED;
    }
    return on.isBefore(due.amberFrom()) ? Light.GREEN : Light.AMBER;
  }

  /** The last day, null when it is not known. */
  public @Nullable LocalDate dueOn() {
    return due == null ? null : due.dueOn();
  }

  /** Days that were passed over in counting. */
  public List<LocalDate> notCounted() {
    return due == null ? List.of() : due.notCounted();
  }

  /** Versions of the calendars that were read. */
  public List<String> calendars() {
    return due == null ? List.of() : due.calendars();
  }

  /** The rules in force for the file. */
  public Regime regime() {
    return rule.regime();
  }

  /** Where the limit is written. */
  public Instrument instrument() {
    return rule.instrument();
  }

  /** Article and paragraph, null when the instrument has none. */
  public @Nullable String article() {
    return rule.article().isEmpty() ? null : rule.article();
  }

  /** Length of the limit in its unit. */
  public int limit() {
    return rule.limit();
  }

  /** What is counted. */
  public LimitUnit unit() {
    return rule.unit();
  }

  /** How the end is read when it falls on a day off, null when working days are counted. */
  public @Nullable EndOfPeriod endOfPeriod() {
    return rule.unit() == LimitUnit.DAYS ? rule.endOfPeriod() : null;
  }

  /** Version of the settings for what the texts leave open. */
  public String policy() {
    return rule.policy();
  }

  StatutoryClock withDue(@Nullable Due newDue, @Nullable Integer missing) {
    return changed(rule, newDue, missing, state, stops, extensions);
  }

  StatutoryClock stopped(ClockStop stop) {
    return changed(
        rule, due, missingCalendar, ClockState.STOPPED, PartList.add(stops, stop), extensions);
  }

  StatutoryClock resumed(Instant at) {
    ClockStop last = stops.getLast();
    List<ClockStop> closed =
        PartList.add(
            stops.subList(0, stops.size() - 1), new ClockStop(last.reason(), last.from(), at));
    return changed(rule, due, missingCalendar, ClockState.RUNNING, closed, extensions);
  }

  StatutoryClock extended(AppliedRule longer, ClockExtension extension) {
    return changed(longer, due, missingCalendar, state, stops, PartList.add(extensions, extension));
  }

  StatutoryClock missedNow() {
    return new StatutoryClock(
        id,
        duty,
        region,
        rule,
        startDay,
        due,
        missingCalendar,
        state,
        stops,
        extensions,
        true,
        endedAt,
        outcome);
  }

  StatutoryClock ended(Instant at, ClockOutcome how) {
    return new StatutoryClock(
        id,
        duty,
        region,
        rule,
        startDay,
        due,
        missingCalendar,
        ClockState.ENDED,
        stops,
        extensions,
        missed,
        at,
        how);
  }

  private StatutoryClock changed(
      AppliedRule newRule,
      @Nullable Due newDue,
      @Nullable Integer missing,
      ClockState newState,
      List<ClockStop> newStops,
      List<ClockExtension> newExtensions) {
    return new StatutoryClock(
        id,
        duty,
        region,
        newRule,
        startDay,
        newDue,
        missing,
        newState,
        newStops,
        newExtensions,
        missed,
        endedAt,
        outcome);
  }
}
