package org.redress.command.automation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.events.clock.ClockDueDetermined;
import org.redress.events.clock.ClockEnded;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.ClockExtended;
import org.redress.events.clock.ClockResumed;
import org.redress.events.clock.ClockStarted;
import org.redress.events.clock.ClockStopped;
import org.redress.events.clock.DeadlineMissed;
import org.redress.events.clock.Due;

/** All clocks of the log that have not ended. */
final class OpenClocks {

  private final Map<String, WatchedClock> clocks = new LinkedHashMap<>();

  /** Takes in one more event of the log. */
  void apply(ClockEvent event) {
    switch (event) {
      case ClockStarted e ->
          clocks.put(
              key(e),
              new WatchedClock(
                  e.fileId(), e.file(), e.clock(), dueOn(e.due()), e.missingYear(), true));
      case ClockDueDetermined e -> change(e, clock -> clock.due(e.due().dueOn(), null));
      case ClockStopped e -> change(e, clock -> clock.watched(false));
      case ClockResumed e ->
          change(e, clock -> clock.due(dueOn(e.due()), e.missingYear()).watched(true));
      case ClockExtended e -> change(e, clock -> clock.due(dueOn(e.due()), e.missingYear()));
      case ClockEnded e -> clocks.remove(key(e));
      case DeadlineMissed e -> change(e, clock -> clock.watched(false));
    }
  }

  /** Those whose last day is over, the longest overdue first. */
  List<WatchedClock> passed(LocalDate today) {
    return clocks.values().stream()
        .filter(clock -> clock.passes(today))
        .sorted(Comparator.comparing(clock -> Objects.requireNonNull(clock.dueOn())))
        .toList();
  }

  /** Those that wait for a calendar. */
  List<WatchedClock> withoutDueDate() {
    return clocks.values().stream().filter(clock -> clock.missingYear() != null).toList();
  }

  /** The years whose calendars are waited for. */
  SortedSet<Integer> missingYears() {
    return withoutDueDate().stream()
        .map(WatchedClock::missingYear)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void change(ClockEvent event, UnaryOperator<WatchedClock> change) {
    clocks.computeIfPresent(key(event), (key, clock) -> change.apply(clock));
  }

  private static @Nullable LocalDate dueOn(@Nullable Due due) {
    return due == null ? null : due.dueOn();
  }

  private static String key(ClockEvent event) {
    return event.fileId() + '|' + event.clock();
  }
}
