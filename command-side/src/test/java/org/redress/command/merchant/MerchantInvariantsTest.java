package org.redress.command.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.command.CaseSamples;
import org.redress.command.Decision;
import org.redress.command.Dice;
import org.redress.command.merchant.MerchantState.Registered;
import org.redress.events.Classification;
import org.redress.events.ImportOrigin;
import org.redress.events.merchant.MerchantEvent;
import org.redress.events.merchant.MerchantRegistered;

/** What holds for every merchant record, whatever was asked: shown by seeded random walks. */
class MerchantInvariantsTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 20);
  }

  private static RegisterMerchant command(Dice dice) {
    String code = dice.pick(CaseSamples.CODE, null, dice.text());
    return new RegisterMerchant(
        dice.pick(CaseSamples.MERCHANT, "stall-1", dice.text()),
        dice.moment(),
        dice.text(),
        code,
        dice.maybe(dice::text),
        dice.maybe(dice::region),
        dice.maybe(() -> new Classification("sample", dice.text())),
        dice.maybe(dice::personal),
        dice.chance(20) ? new ImportOrigin("sample", dice.text()) : null);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void recordIsOpenedOnceAndStaysAsItIs(long seed) {
    Dice dice = new Dice(seed);
    MerchantState state = MerchantDecider.initial();
    int opened = 0;
    for (int i = 0; i < 200; i++) {
      RegisterMerchant command = command(dice);
      Decision<MerchantEvent> decision = MerchantDecider.decide(command, state);
      if (decision instanceof Decision.Accepted<MerchantEvent>(var accepted)) {
        for (MerchantEvent event : accepted) {
          opened++;
          state = MerchantDecider.evolve(state, event);
        }
      }
    }

    assertThat(opened).isEqualTo(1);
    assertThat(state).isInstanceOf(Registered.class);
  }

  @Test
  void secondOpeningInALogWouldNotChangeTheRecord() {
    MerchantRegistered first = registered(new MerchantSample().command());
    MerchantRegistered second = registered(new MerchantSample().name("样例商店 002").command());
    MerchantState state = MerchantDecider.evolve(MerchantDecider.initial(), first);

    assertThat(MerchantDecider.evolve(state, second)).isEqualTo(state);
  }

  private static MerchantRegistered registered(RegisterMerchant command) {
    var decision =
        (Decision.Accepted<MerchantEvent>)
            MerchantDecider.decide(command, MerchantDecider.initial());
    return (MerchantRegistered) decision.events().getFirst();
  }
}
