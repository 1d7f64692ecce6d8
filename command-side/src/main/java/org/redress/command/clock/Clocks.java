package org.redress.command.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.redress.command.ChinaTime;
import org.redress.events.clock.ClockDueDetermined;
import org.redress.events.clock.ClockEnded;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.ClockExtended;
import org.redress.events.clock.ClockResumed;
import org.redress.events.clock.ClockStarted;
import org.redress.events.clock.ClockStopped;
import org.redress.events.clock.DeadlineMissed;
import org.redress.events.clock.Duty;

/**
 * The clocks of one file.
 *
 * @param running those that have not ended, in the order in which they started
 * @param started how many of each duty have been started
 */
public record Clocks(List<RunningClock> running, Map<Duty, Integer> started) {

  /** A file without clocks. */
  public static Clocks none() {
    return new Clocks(List.of(), Map.of());
  }

  /** The running clock of a duty; there is at most one. */
  public Optional<RunningClock> of(Duty duty) {
    return running.stream().filter(clock -> clock.duty() == duty).findFirst();
  }

  /** The running clock with this id. */
  public Optional<RunningClock> withId(String id) {
    return running.stream().filter(clock -> clock.id().equals(id)).findFirst();
  }

  /** Id of the next clock of a duty. */
  String nextId(Duty duty) {
    return duty.name() + '-' + (started.getOrDefault(duty, 0) + 1);
  }

  /** The clocks after the event. An event about a clock that does not run changes nothing. */
  public Clocks evolve(ClockEvent event) {
    return switch (event) {
      case ClockStarted e -> begun(e);
      case ClockDueDetermined e -> change(e.clock(), clock -> clock.due(e.due(), null));
      case ClockStopped e ->
          change(e.clock(), clock -> clock.stopped(ChinaTime.dayOf(e.occurredAt()), e.reason()));
      case ClockResumed e ->
          change(
              e.clock(),
              clock ->
                  clock.resumed(ChinaTime.dayOf(e.occurredAt())).due(e.due(), e.missingYear()));
      case ClockExtended e ->
          change(e.clock(), clock -> clock.extended(e.rule()).due(e.due(), e.missingYear()));
      case ClockEnded e ->
          new Clocks(
              running.stream().filter(clock -> !clock.id().equals(e.clock())).toList(), started);
      case DeadlineMissed e -> change(e.clock(), RunningClock::missedNow);
    };
  }

  private Clocks begun(ClockStarted e) {
    var all = new ArrayList<>(running);
    all.add(
        new RunningClock(
            e.clock(),
            e.duty(),
            e.rule(),
            e.region(),
            e.startDay(),
            List.of(),
            null,
            null,
            e.due() == null ? null : e.due().dueOn(),
            e.missingYear(),
            false));
    var counts = new TreeMap<>(started);
    counts.merge(e.duty(), 1, Integer::sum);
    return new Clocks(List.copyOf(all), counts);
  }

  private Clocks change(String id, UnaryOperator<RunningClock> change) {
    return new Clocks(
        running.stream().map(clock -> clock.id().equals(id) ? change.apply(clock) : clock).toList(),
        started);
  }
}
