package org.redress.command.pledge;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.command.ChinaTime;
import org.redress.command.InputRules;
import org.redress.command.MoneyRules;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.events.pledge.PledgeKind;

/**
 * When goods come back under a pledge of returns without reason (线下无理由退货). Such a pledge is
 * voluntary and binds once made (Implementation Regulations Art. 12, 2024-07-01), so what counts is
 * the day of receipt: goods received while it was in force come back under it even after it was
 * suspended or ended, and goods received at any other time do not.
 */
final class ReturnRules {

  private ReturnRules() {}

  /** Every rule for a return. */
  static @Nullable Refusal met(CarryOutNoReasonReturn c, PledgeRecord pledge) {
    return Refusal.firstOf(
        pledgePromisesReturns(pledge),
        TimeRules.dayIsRecordable("receivedOn", c.receivedOn()),
        TimeRules.dayIsRecordable("returnedOn", c.returnedOn()),
        pledgeWasInForce(c.receivedOn(), pledge),
        afterReceipt("returnedOn", c.receivedOn(), c.returnedOn()),
        withinTerm("returnedOn", c.receivedOn(), c.returnedOn(), pledge),
        InputRules.saysSomething("goods", c.goods(), InputRules.SHORT_TEXT),
        MoneyRules.amountIsPositive("amount.amountMinor", c.amountMinor()),
        MoneyRules.currencyIsKnown("amount.currency", c.currency()),
        TimeRules.notBefore(c.occurredAt(), ChinaTime.startOf(c.returnedOn())));
  }

  /** Every rule for a refusal: what the pledge does not promise may be refused. */
  static @Nullable Refusal refusalMet(RecordRefusedReturn c, PledgeRecord pledge) {
    return Refusal.firstOf(
        pledgePromisesReturns(pledge),
        TimeRules.dayIsRecordable("receivedOn", c.receivedOn()),
        TimeRules.dayIsRecordable("askedOn", c.askedOn()),
        pledgeWasInForce(c.receivedOn(), pledge),
        afterReceipt("askedOn", c.receivedOn(), c.askedOn()),
        withinTerm("askedOn", c.receivedOn(), c.askedOn(), pledge),
        InputRules.saysSomething("goods", c.goods(), InputRules.SHORT_TEXT),
        InputRules.saysSomething("words", c.words(), InputRules.LONG_TEXT),
        TimeRules.notBefore(c.occurredAt(), ChinaTime.startOf(c.askedOn())));
  }

  private static @Nullable Refusal pledgePromisesReturns(PledgeRecord pledge) {
    return pledge.kind() == PledgeKind.OFFLINE_NO_REASON_RETURN
        ? null
        : Refusal.of(
            PledgeRefusal.PLEDGE_WITHOUT_RETURNS,
            "pledgeId",
            "a pledge of kind " + PledgeKind.OFFLINE_NO_REASON_RETURN);
  }

  private static @Nullable Refusal pledgeWasInForce(LocalDate receivedOn, PledgeRecord pledge) {
    return pledge.wasInForceOn(receivedOn)
        ? null
        : Refusal.of(
            PledgeRefusal.PLEDGE_NOT_IN_FORCE, "receivedOn", "a day when the pledge was in force");
  }

  private static @Nullable Refusal afterReceipt(String field, LocalDate receivedOn, LocalDate day) {
    return day.isBefore(receivedOn)
        ? Refusal.of(PledgeRefusal.RETURN_BEFORE_RECEIPT, field, "not before " + receivedOn)
        : null;
  }

  /** The day of receipt or invoice is not counted, every day after it is. */
  private static @Nullable Refusal withinTerm(
      String field, LocalDate receivedOn, LocalDate day, PledgeRecord pledge) {
    return DAYS.between(receivedOn, day) > pledge.returnTermDays()
        ? Refusal.of(
            PledgeRefusal.RETURN_TERM_PASSED,
            field,
            "at most " + pledge.returnTermDays() + " days after " + receivedOn)
        : null;
  }
}
