package org.redress.command.enforcement;

import static org.redress.command.Shells.message;
import static org.redress.command.enforcement.EnforcementSamples.close;
import static org.redress.command.enforcement.EnforcementSamples.open;

import org.junit.jupiter.api.Test;
import org.redress.command.Decision;
import org.redress.command.Shells;
import org.redress.events.enforcement.EnforcementEvent;
import org.redress.events.enforcement.EnforcementOutcome;

class EnforcementAggregateTest {

  @Test
  void stateComesFromEarlierEvents() {
    EnforcementEvent opened =
        EnforcementDecider.decide(open(), EnforcementDecider.initial()).orThrow().getFirst();
    Decision<EnforcementEvent> closed =
        EnforcementDecider.decide(
            close(EnforcementOutcome.MOVED),
            EnforcementDecider.evolve(EnforcementDecider.initial(), opened));

    Shells.fixture(EnforcementAggregate.class)
        .given(opened)
        .when(message(EnforcementCommand.class, close(EnforcementOutcome.MOVED)))
        .expectEvents(closed.orThrow().getFirst());
  }
}
