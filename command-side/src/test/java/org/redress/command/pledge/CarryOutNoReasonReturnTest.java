package org.redress.command.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.Spec.givenPledge;
import static org.redress.command.pledge.PledgeSamples.PLEDGE;
import static org.redress.command.pledge.PledgeSamples.carryOut;
import static org.redress.command.pledge.PledgeSamples.end;
import static org.redress.command.pledge.PledgeSamples.make;
import static org.redress.command.pledge.PledgeSamples.on;
import static org.redress.command.pledge.PledgeSamples.resume;
import static org.redress.command.pledge.PledgeSamples.suspend;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.command.InputRefusal;
import org.redress.events.pledge.NoReasonReturnCarriedOut;
import org.redress.events.pledge.PledgeKind;

class CarryOutNoReasonReturnTest {

  private static final PledgeCommand[] WHOLE_LIFE = {make(), suspend(), resume(), end()};

  private static CarryOutNoReasonReturn with(String goods, long amountMinor, String currency) {
    return new CarryOutNoReasonReturn(
        PLEDGE,
        on("2026-06-01"),
        LocalDate.of(2026, 4, 8),
        LocalDate.of(2026, 4, 12),
        goods,
        amountMinor,
        currency);
  }

  @Test
  void returnWithinTheTermIsCarriedOut() {
    givenPledge(make())
        .when(carryOut())
        .then(
            new NoReasonReturnCarriedOut(
                PLEDGE,
                on("2026-06-01"),
                MERCHANT,
                "T1",
                LocalDate.of(2026, 4, 8),
                LocalDate.of(2026, 4, 12),
                "样例商品",
                9_900,
                "CNY",
                1,
                REGION));
  }

  @Test
  void returnsAreNumberedAndCounted() {
    NoReasonReturnCarriedOut returned =
        givenPledge(make(), carryOut(), suspend(), carryOut(), end(), carryOut())
            .when(carryOut())
            .thenOne(NoReasonReturnCarriedOut.class);

    assertThat(returned.returnId()).isEqualTo("T4");
    assertThat(returned.returnsInAll()).isEqualTo(4);
  }

  @Test
  void dayOfReceiptIsNotCounted() {
    givenPledge(make())
        .when(carryOut("2026-04-08", "2026-04-15"))
        .thenOne(NoReasonReturnCarriedOut.class);
  }

  @Test
  void returnOnTheDayAfterTheTermIsRefused() {
    givenPledge(make())
        .when(carryOut("2026-04-08", "2026-04-16"))
        .thenRefused(
            PledgeRefusal.RETURN_TERM_PASSED, "returnedOn", "at most 7 days after 2026-04-08");
  }

  @Test
  void returnBeforeReceiptIsRefused() {
    givenPledge(make())
        .when(carryOut("2026-04-08", "2026-04-07"))
        .thenRefused(PledgeRefusal.RETURN_BEFORE_RECEIPT, "returnedOn", "not before 2026-04-08");
  }

  @ParameterizedTest
  @CsvSource({"2026-03-02", "2026-04-10", "2026-04-20", "2026-05-20"})
  void pledgeBindsForGoodsReceivedOnAnyDayItWasInForce(String receivedOn) {
    givenPledge(WHOLE_LIFE)
        .when(carryOut(receivedOn, receivedOn))
        .thenOne(NoReasonReturnCarriedOut.class);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-01", "2026-04-11", "2026-04-19", "2026-05-21"})
  void pledgeDoesNotBindForGoodsReceivedOnOtherDays(String receivedOn) {
    givenPledge(WHOLE_LIFE)
        .when(carryOut(receivedOn, receivedOn))
        .thenRefused(
            PledgeRefusal.PLEDGE_NOT_IN_FORCE, "receivedOn", "a day when the pledge was in force");
  }

  @Test
  void otherPledgeHasNoReturns() {
    givenPledge(make(PledgeKind.GENUINE_GOODS, 0, null))
        .when(carryOut("2026-04-08", "2026-04-08"))
        .thenRefused(
            PledgeRefusal.PLEDGE_WITHOUT_RETURNS,
            "pledgeId",
            "a pledge of kind OFFLINE_NO_REASON_RETURN");
  }

  @Test
  void moneyPaidBackBeforeTheGoodsCameBackIsRefused() {
    givenPledge(make())
        .when(
            new CarryOutNoReasonReturn(
                PLEDGE,
                on("2026-04-11"),
                LocalDate.of(2026, 4, 8),
                LocalDate.of(2026, 4, 12),
                "样例商品",
                9_900,
                "CNY"))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-11T16:00:00Z");
  }

  @Test
  void dayThatNoRecordCanHaveIsRefused() {
    givenPledge(make())
        .when(
            new CarryOutNoReasonReturn(
                PLEDGE, on("2026-06-01"), LocalDate.MIN, LocalDate.MAX, "样例商品", 9_900, "CNY"))
        .thenRefused(InputRefusal.DATE_OUT_OF_RANGE, "receivedOn", "1900-01-01 to 9999-12-31");
  }

  @Test
  void goodsWithoutANameAreRefused() {
    givenPledge(make())
        .when(with(" ", 9_900, "CNY"))
        .thenRefused(InputRefusal.FIELD_BLANK, "goods", "a text");
  }

  @ParameterizedTest
  @CsvSource({
    "0, AMOUNT_NOT_POSITIVE",
    "-1, AMOUNT_NOT_POSITIVE",
    "9223372036854775807, AMOUNT_TOO_LARGE",
  })
  void moneyThatIsNoAmountIsRefused(long amountMinor, InputRefusal code) {
    givenPledge(make())
        .when(with("样例商品", amountMinor, "CNY"))
        .thenRefused(code, "amount.amountMinor", "1 to 1000000000000000");
  }

  @Test
  void unknownCurrencyIsRefused() {
    givenPledge(make())
        .when(with("样例商品", 9_900, "RMB"))
        .thenRefused(
            InputRefusal.CURRENCY_UNKNOWN, "amount.currency", "an ISO 4217 code, for instance CNY");
  }
}
