package org.redress.command.merchant;

import static org.redress.command.Shells.message;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.redress.command.CommandRefused;
import org.redress.command.Samples;
import org.redress.command.Shells;
import org.redress.events.merchant.MerchantRegistered;

class MerchantAggregateTest {

  private static final MerchantRegistered REGISTERED =
      new MerchantRegistered("MX-1", Samples.T0, "商户 9", null, null, "320585", null, null, null);

  private final FixtureConfiguration<MerchantAggregate> fixture =
      Shells.fixture(MerchantAggregate.class);

  @Test
  void firstRegistrationOpensTheRecord() {
    fixture
        .givenNoPriorActivity()
        .when(message(MerchantCommand.class, Samples.register("MX-1")))
        .expectEvents(REGISTERED);
  }

  @Test
  void sameRegistrationAgainDoesNothing() {
    fixture
        .given(REGISTERED)
        .when(message(MerchantCommand.class, Samples.register("MX-1")))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void otherParticularsAreRefused() {
    fixture
        .given(
            new MerchantRegistered(
                "MX-1", Samples.T0, "商户 10", null, null, "320585", null, null, null))
        .when(message(MerchantCommand.class, Samples.register("MX-1")))
        .expectNoEvents()
        .expectException(CommandRefused.class);
  }
}
