package org.redress.command.casefile;

import static org.redress.command.Shells.message;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.redress.command.CaseCommand;
import org.redress.command.Command;
import org.redress.command.CommandRefused;
import org.redress.command.KnownNeighbours;
import org.redress.command.Samples;
import org.redress.command.Shells;
import org.redress.command.clock.Clocks;
import org.redress.command.law.LawData;
import org.redress.events.CaseEvent;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.ComplaintAccepted;
import org.redress.events.complaint.ComplaintPickedUp;

class CaseAggregateTest {

  private final FixtureConfiguration<CaseAggregate> fixture =
      Shells.fixture(CaseAggregate.class).registerInjectableResource(KnownNeighbours.ALL);

  @Test
  void firstCommandOpensTheFile() {
    fixture
        .givenNoPriorActivity()
        .when(command(Samples.file("C-1")))
        .expectEvents(filed(), clockAfter(filed()));
  }

  @Test
  void stateComesFromEarlierEvents() {
    var accepted = new ComplaintAccepted("C-1", Samples.hours(2));
    fixture
        .given(filed(), new ComplaintPickedUp("C-1", Samples.hours(1), "officer-1"))
        .when(command(Samples.accept("C-1")))
        .expectEvents(accepted, clockAfter(filed(), accepted));
  }

  @Test
  void refusalIsThrownAndNothingIsApplied() {
    fixture
        .given(filed())
        .when(command(Samples.close("C-1", ClosingOutcome.SETTLED)))
        .expectNoEvents()
        .expectException(CommandRefused.class);
  }

  private static Object command(Command command) {
    return message(CaseCommand.class, command);
  }

  private static CaseEvent filed() {
    return CaseState.initial()
        .decide(Samples.file("C-1"), KnownNeighbours.ALL)
        .orThrow()
        .getFirst();
  }

  /** The clock that the last of the events starts. */
  private static Object clockAfter(CaseEvent... events) {
    CaseState state = CaseState.initial();
    for (CaseEvent event : events) {
      state = state.evolve(event);
    }
    return CaseClocks.after(events[events.length - 1], state, Clocks.none(), LawData.bundled())
        .getFirst();
  }
}
