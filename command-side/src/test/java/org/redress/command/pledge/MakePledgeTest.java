package org.redress.command.pledge;

import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.Spec.givenPledge;
import static org.redress.command.pledge.PledgeSamples.PLEDGE;
import static org.redress.command.pledge.PledgeSamples.make;
import static org.redress.command.pledge.PledgeSamples.on;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.command.Decision;
import org.redress.command.InputRefusal;
import org.redress.command.Refusal;
import org.redress.events.pledge.PledgeKind;
import org.redress.events.pledge.PledgeMade;

class MakePledgeTest {

  @Test
  void merchantPledgesReturnsWithinSevenDays() {
    givenPledge()
        .when(make())
        .then(
            new PledgeMade(
                PLEDGE,
                on("2026-03-02"),
                MERCHANT,
                PledgeKind.OFFLINE_NO_REASON_RETURN,
                7,
                "样例:七日无理由退货",
                REGION));
  }

  @Test
  void merchantThatIsNotRegisteredDoesNotPledge() {
    Assertions.assertThat(PledgeDecider.decide(make(), PledgeDecider.initial(), false))
        .isEqualTo(
            Decision.refuse(
                Refusal.of(
                    InputRefusal.MERCHANT_UNKNOWN, "merchantId", "a merchant that is registered")));
  }

  @Test
  void idInUseIsRefused() {
    givenPledge(make())
        .when(make())
        .thenRefused(
            PledgeRefusal.PLEDGE_ALREADY_MADE, "pledgeId", "an id under which nothing was pledged");
  }

  @ParameterizedTest
  @CsvSource({
    "OFFLINE_NO_REASON_RETURN, 0, 1 to 3650",
    "OFFLINE_NO_REASON_RETURN, -1, 1 to 3650",
    "OFFLINE_NO_REASON_RETURN, 2147483647, 1 to 3650",
    "GENUINE_GOODS, 7, 0",
    "ADVANCE_COMPENSATION, -1, 0",
    "OTHER, 1, 0",
  })
  void termThatDoesNotFitThePledgeIsRefused(PledgeKind kind, int days, String allowed) {
    givenPledge()
        .when(make(kind, days, "样例"))
        .thenRefused(PledgeRefusal.RETURN_TERM_OUT_OF_RANGE, "returnTermDays", allowed);
  }

  @ParameterizedTest
  @CsvSource({"OFFLINE_NO_REASON_RETURN, 1", "GENUINE_GOODS, 0", "ADVANCE_COMPENSATION, 0"})
  void kindAndTermSayItAll(PledgeKind kind, int days) {
    givenPledge().when(make(kind, days, null)).thenOne(PledgeMade.class);
  }

  @Test
  void otherPledgeWithoutWordsIsRefused() {
    givenPledge()
        .when(make(PledgeKind.OTHER, 0, null))
        .thenRefused(PledgeRefusal.PLEDGE_TERMS_MISSING, "terms", "the published wording");
  }

  @Test
  void blankWordsAreRefused() {
    givenPledge()
        .when(make(PledgeKind.OTHER, 0, " "))
        .thenRefused(InputRefusal.FIELD_BLANK, "terms", "a text");
  }
}
