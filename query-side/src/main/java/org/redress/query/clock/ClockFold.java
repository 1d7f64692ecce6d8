package org.redress.query.clock;

import java.util.List;
import java.util.function.UnaryOperator;
import org.redress.events.clock.ClockDueDetermined;
import org.redress.events.clock.ClockEnded;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.ClockExtended;
import org.redress.events.clock.ClockResumed;
import org.redress.events.clock.ClockStarted;
import org.redress.events.clock.ClockStopped;
import org.redress.events.clock.DeadlineMissed;
import org.redress.query.PartList;

/** Folds the clocks of one file. */
public final class ClockFold {

  private ClockFold() {}

  /** The clocks after the event, in the order in which they started. */
  public static List<StatutoryClock> apply(List<StatutoryClock> before, ClockEvent event) {
    return event instanceof ClockStarted started
        ? PartList.add(before, started(started))
        : PartList.change(before, StatutoryClock::id, event.clock(), change(event));
  }

  /** A clock that has just started. */
  static StatutoryClock started(ClockStarted e) {
    return new StatutoryClock(
        e.clock(),
        e.duty(),
        e.region(),
        e.rule(),
        e.startDay(),
        e.due(),
        e.missingYear(),
        ClockState.RUNNING,
        List.of(),
        List.of(),
        false,
        null,
        null);
  }

  /** What the event does to a clock that has started. */
  static UnaryOperator<StatutoryClock> change(ClockEvent event) {
    return switch (event) {
      case ClockStarted _ -> UnaryOperator.identity();
      case ClockDueDetermined e -> clock -> clock.withDue(e.due(), null);
      case ClockStopped e ->
          clock -> clock.stopped(new ClockStop(e.reason(), e.occurredAt(), null));
      case ClockResumed e ->
          clock -> clock.resumed(e.occurredAt()).withDue(e.due(), e.missingYear());
      case ClockExtended e ->
          clock ->
              clock
                  .extended(e.rule(), new ClockExtension(e.by(), e.approvedBy(), e.occurredAt()))
                  .withDue(e.due(), e.missingYear());
      case ClockEnded e -> clock -> clock.ended(e.occurredAt(), e.outcome());
      case DeadlineMissed _ -> StatutoryClock::missedNow;
    };
  }
}
