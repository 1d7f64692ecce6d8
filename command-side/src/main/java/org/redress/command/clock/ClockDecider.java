package org.redress.command.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.command.ChinaTime;
import org.redress.command.Decision;
import org.redress.command.Refusal;
import org.redress.command.law.Rulebook;
import org.redress.command.law.Term;
import org.redress.events.clock.ClockDueDetermined;
import org.redress.events.clock.ClockEvent;

/** Decides what the service asks about clocks by itself. Pure and total. */
public final class ClockDecider {

  private ClockDecider() {}

  /** The events that follow from the command, or the reason why not. */
  public static Decision<ClockEvent> decide(
      ClockCommand command, FileFacts file, Clocks clocks, Rulebook rulebook) {
    Optional<RunningClock> running = clocks.withId(command.clock());
    if (running.isEmpty()) {
      return Decision.refuse(
          Refusal.of(ClockRefusal.CLOCK_NOT_RUNNING, "clock", "a clock that runs")
              .with("clock", command.clock()));
    }
    var keeper = new ClockKeeper(file, clocks, rulebook);
    return switch (command) {
      case RecordMissedDeadline missed -> missed(missed, running.get(), keeper);
      case DetermineDueDate determine -> determine(determine, running.get(), keeper);
    };
  }

  private static Decision<ClockEvent> missed(
      RecordMissedDeadline c, RunningClock clock, ClockKeeper keeper) {
    LocalDate dueOn = clock.dueOn();
    if (clock.missed()) {
      return Decision.nothingToDo();
    }
    return dueOn == null || !clock.passes(ChinaTime.dayOf(c.occurredAt()))
        ? Decision.refuse(
            Refusal.of(ClockRefusal.DEADLINE_NOT_PASSED, "occurredAt", "after " + dueOn))
        : Decision.accept(
            clock.duty().isRight() ? keeper.ranOut(clock, dueOn) : keeper.missed(clock, dueOn));
  }

  private static Decision<ClockEvent> determine(
      DetermineDueDate c, RunningClock clock, ClockKeeper keeper) {
    if (clock.dueOn() != null || clock.stoppedOn() != null) {
      return Decision.nothingToDo();
    }
    Term term = keeper.term(clock);
    return term.due() == null
        ? Decision.refuse(
            Refusal.of(ClockRefusal.CALENDAR_MISSING, "the published calendar of the year")
                .with("year", String.valueOf(term.missingYear())))
        : Decision.accept(
            new ClockDueDetermined(c.fileId(), c.file(), c.occurredAt(), c.clock(), term.due()));
  }
}
