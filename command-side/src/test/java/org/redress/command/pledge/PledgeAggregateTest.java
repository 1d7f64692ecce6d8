package org.redress.command.pledge;

import static org.redress.command.Shells.message;

import java.util.Set;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.redress.command.CommandRefused;
import org.redress.command.RegisteredMerchants;
import org.redress.command.Samples;
import org.redress.command.Shells;
import org.redress.events.pledge.PledgeEnded;
import org.redress.events.pledge.PledgeKind;
import org.redress.events.pledge.PledgeMade;

class PledgeAggregateTest {

  private static final PledgeMade MADE =
      new PledgeMade(
          "PL-1", Samples.hours(1), "MX-1", PledgeKind.OFFLINE_NO_REASON_RETURN, 7, null, "320585");

  private final RegisteredMerchants merchants = Set.of("MX-1")::contains;

  private final FixtureConfiguration<PledgeAggregate> fixture =
      Shells.fixture(PledgeAggregate.class).registerInjectableResource(merchants);

  @Test
  void registeredMerchantPledges() {
    fixture
        .givenNoPriorActivity()
        .when(message(PledgeCommand.class, Samples.pledge("PL-1", "MX-1")))
        .expectEvents(MADE);
  }

  @Test
  void merchantWithoutARecordIsRefused() {
    fixture
        .givenNoPriorActivity()
        .when(message(PledgeCommand.class, Samples.pledge("PL-1", "MX-2")))
        .expectNoEvents()
        .expectException(CommandRefused.class);
  }

  @Test
  void stateComesFromEarlierEvents() {
    fixture
        .given(MADE)
        .when(message(PledgeCommand.class, new EndPledge("PL-1", Samples.hours(2), "停业")))
        .expectEvents(new PledgeEnded("PL-1", Samples.hours(2), "MX-1", "停业", "320585"));
  }
}
