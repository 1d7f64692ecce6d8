package org.redress.query.handling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.redress.events.calendar.Calendars;
import org.redress.events.clock.ClockEnded;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.ClockOutcome;
import org.redress.events.clock.ClockStarted;
import org.redress.events.clock.LimitUnit;
import org.redress.query.clock.ClockFold;
import org.redress.query.clock.StatutoryClock;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.handling.DutyReview.Doer;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.StreamReader;

/**
 * Reviews the duties of a file from the log itself. What ends a clock is recorded together with the
 * act that ends it, so whoever recorded the one did the other. The limit of a right is no duty and
 * is left out.
 */
public final class HandlingReview {

  private final StreamReader log;
  private final Calendars calendars;

  /**
   * Reads this log.
   *
   * @param calendars what working days are counted by
   */
  public HandlingReview(StreamReader log, Calendars calendars) {
    this.log = log;
    this.calendars = calendars;
  }

  /**
   * The duties of a file in the order in which their clocks started.
   *
   * @param today the day on which what is not done yet is judged
   */
  public List<DutyReview> of(String fileId, LocalDate today) {
    Map<String, Kept> clocks = new LinkedHashMap<>();
    log.forEach(
        fileId,
        Long.MAX_VALUE,
        recorded -> {
          if (recorded.event() instanceof ClockEvent event) {
            clocks.compute(event.clock(), (_, before) -> after(before, recorded, event));
          }
        });
    return clocks.values().stream()
        .filter(kept -> !kept.clock().duty().isRight())
        .map(kept -> review(kept, today))
        .toList();
  }

  private static Kept after(@Nullable Kept before, Recorded recorded, ClockEvent event) {
    if (event instanceof ClockStarted) {
      return new Kept(ClockFold.apply(List.of(), event).getFirst(), null);
    }
    if (before == null) {
      throw new IllegalStateException("Clock " + event.clock() + " never started");
    }
    StatutoryClock clock = ClockFold.apply(List.of(before.clock()), event).getFirst();
    boolean isDone = event instanceof ClockEnded ended && ended.outcome() != ClockOutcome.LAPSED;
    return new Kept(
        clock,
        isDone
            ? new Doer(recorded.actor(), recorded.role(), recorded.organisation())
            : before.doneBy());
  }

  private DutyReview review(Kept kept, LocalDate today) {
    StatutoryClock clock = kept.clock();
    DutyResult result = result(clock, today);
    return new DutyReview(
        clock,
        result,
        kept.doneBy() == null ? null : clock.endedAt(),
        kept.doneBy(),
        lateBy(clock, result, today));
  }

  private static DutyResult result(StatutoryClock clock, LocalDate today) {
    if (clock.outcome() != null) {
      return switch (clock.outcome()) {
        case MET -> DutyResult.MET;
        case LATE -> DutyResult.LATE;
        case UNDETERMINED -> DutyResult.UNDETERMINED;
        case LAPSED -> DutyResult.LAPSED;
      };
    }
    return switch (clock.state()) {
      case STOPPED -> DutyResult.STOPPED;
      case RUNNING, ENDED -> isOver(clock, today) ? DutyResult.MISSED : DutyResult.RUNNING;
    };
  }

  private static boolean isOver(StatutoryClock clock, LocalDate today) {
    return clock.dueOn() != null && today.isAfter(clock.dueOn());
  }

  private @Nullable Integer lateBy(StatutoryClock clock, DutyResult result, LocalDate today) {
    LocalDate dueOn = clock.dueOn();
    LocalDate until =
        switch (result) {
          case LATE -> clock.endedAt() == null ? null : PeriodKeys.dayOf(clock.endedAt());
          case MISSED -> today;
          case MET, UNDETERMINED, LAPSED, RUNNING, STOPPED -> null;
        };
    if (dueOn == null || until == null) {
      return null;
    }
    if (clock.unit() == LimitUnit.DAYS) {
      return Math.toIntExact(ChronoUnit.DAYS.between(dueOn, until));
    }
    OptionalInt days = calendars.workingDaysAfter(clock.region(), dueOn, until);
    return days.isPresent() ? days.getAsInt() : null;
  }

  private record Kept(StatutoryClock clock, @Nullable Doer doneBy) {}
}
