package org.redress.query.figure.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.events.clock.ClockDueDetermined;
import org.redress.events.clock.ClockEnded;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.ClockExtended;
import org.redress.events.clock.ClockOutcome;
import org.redress.events.clock.ClockResumed;
import org.redress.events.clock.ClockStarted;
import org.redress.events.clock.ClockStopped;
import org.redress.events.clock.DeadlineMissed;
import org.redress.events.clock.Due;
import org.redress.events.clock.Duty;
import org.redress.query.figure.Contribution;

/**
 * A duty of a file with its term.
 *
 * @param clock id of its clock
 * @param duty the duty
 * @param dueOn last day on which it can be done in time, null while that is not known
 * @param outcome how it ended, null while it runs
 * @param missed whether the day passed without it
 */
public record DutyTerm(
    String clock,
    Duty duty,
    @Nullable LocalDate dueOn,
    @Nullable ClockOutcome outcome,
    boolean missed) {

  /** The duties after an event of a clock. */
  static List<DutyTerm> apply(List<DutyTerm> terms, ClockEvent event) {
    if (event instanceof ClockStarted e) {
      List<DutyTerm> more = new ArrayList<>(terms);
      more.add(new DutyTerm(e.clock(), e.duty(), day(e.due()), null, false));
      return List.copyOf(more);
    }
    UnaryOperator<DutyTerm> change = change(event);
    return terms.stream()
        .map(term -> term.clock.equals(event.clock()) ? change.apply(term) : term)
        .toList();
  }

  private static UnaryOperator<DutyTerm> change(ClockEvent event) {
    return switch (event) {
      case ClockStarted _, ClockStopped _ -> UnaryOperator.identity();
      case ClockDueDetermined e -> term -> term.due(e.due());
      case ClockResumed e -> term -> term.due(e.due());
      case ClockExtended e -> term -> term.due(e.due());
      case ClockEnded e ->
          term -> new DutyTerm(term.clock, term.duty, term.dueOn, e.outcome(), term.missed);
      case DeadlineMissed e ->
          term -> new DutyTerm(term.clock, term.duty, e.dueOn(), term.outcome, true);
    };
  }

  private DutyTerm due(@Nullable Due due) {
    return new DutyTerm(clock, duty, day(due), outcome, missed);
  }

  private static @Nullable LocalDate day(@Nullable Due due) {
    return due == null ? null : due.dueOn();
  }

  /** What the duties count for. A right that nobody has to use counts for nothing. */
  static Stream<Contribution> contributions(List<DutyTerm> terms) {
    return terms.stream().filter(term -> !term.duty.isRight()).flatMap(DutyTerm::contributions);
  }

  private Stream<Contribution> contributions() {
    boolean met = outcome == ClockOutcome.MET;
    boolean counts = met || outcome == ClockOutcome.LATE || missed;
    if (dueOn == null || !counts) {
      return Stream.empty();
    }
    Contribution due = Contribution.one(Measures.due(duty), dueOn);
    return met ? Stream.of(due, Contribution.one(Measures.met(duty), dueOn)) : Stream.of(due);
  }
}
