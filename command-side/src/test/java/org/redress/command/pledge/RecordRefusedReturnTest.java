package org.redress.command.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.Spec.givenPledge;
import static org.redress.command.pledge.PledgeSamples.PLEDGE;
import static org.redress.command.pledge.PledgeSamples.make;
import static org.redress.command.pledge.PledgeSamples.on;
import static org.redress.command.pledge.PledgeSamples.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.command.PersonalText;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.pledge.NoReasonReturnRefused;
import org.redress.events.pledge.PledgeKind;

class RecordRefusedReturnTest {

  @Test
  void refusalOfWhatIsPromisedIsRecordedWithTheMerchantsWords() {
    givenPledge(make())
        .when(refused())
        .then(
            new NoReasonReturnRefused(
                PLEDGE,
                on("2026-06-01"),
                MERCHANT,
                "R1",
                LocalDate.of(2026, 4, 8),
                LocalDate.of(2026, 4, 12),
                "样例商品",
                new Protected(PersonalDataKind.FREE_TEXT, "consumer", "样例:包装已拆"),
                REGION));
  }

  @Test
  void refusalsAreNumbered() {
    assertThat(
            givenPledge(make(), refused())
                .when(refused())
                .thenOne(NoReasonReturnRefused.class)
                .refusalId())
        .isEqualTo("R2");
  }

  @Test
  void whatThePledgeDoesNotPromiseMayBeRefused() {
    givenPledge(make())
        .when(refused("2026-04-08", "2026-04-16"))
        .thenRefused(
            PledgeRefusal.RETURN_TERM_PASSED, "askedOn", "at most 7 days after 2026-04-08");
    givenPledge(make())
        .when(refused("2026-03-01", "2026-03-02"))
        .thenRefused(
            PledgeRefusal.PLEDGE_NOT_IN_FORCE, "receivedOn", "a day when the pledge was in force");
    givenPledge(make(PledgeKind.GENUINE_GOODS, 0, null))
        .when(refused())
        .thenRefused(
            PledgeRefusal.PLEDGE_WITHOUT_RETURNS,
            "pledgeId",
            "a pledge of kind OFFLINE_NO_REASON_RETURN");
  }

  @Test
  void refusalSaysWhy() {
    givenPledge(make())
        .when(
            new RecordRefusedReturn(
                PLEDGE,
                on("2026-06-01"),
                LocalDate.of(2026, 4, 8),
                LocalDate.of(2026, 4, 12),
                "样例商品",
                new PersonalText(" ")))
        .thenRefused(InputRefusal.FIELD_BLANK, "words", "a text");
  }
}
