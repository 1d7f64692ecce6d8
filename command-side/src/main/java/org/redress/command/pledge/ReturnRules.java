package org.redress.command.pledge;

import static java.time.temporal.ChronoUnit.DAYS;

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
        pledgeWasInForce(c, pledge),
        returnedAfterReceipt(c),
        returnedWithinTerm(c, pledge),
        InputRules.saysSomething("goods", c.goods(), InputRules.SHORT_TEXT),
        MoneyRules.amountIsPositive("amount.amountMinor", c.amountMinor()),
        MoneyRules.currencyIsKnown("amount.currency", c.currency()),
        TimeRules.notBefore(c.occurredAt(), ChinaTime.startOf(c.returnedOn())));
  }

  private static @Nullable Refusal pledgePromisesReturns(PledgeRecord pledge) {
    return pledge.kind() == PledgeKind.OFFLINE_NO_REASON_RETURN
        ? null
        : Refusal.of(
            PledgeRefusal.PLEDGE_WITHOUT_RETURNS,
            "pledgeId",
            "a pledge of kind " + PledgeKind.OFFLINE_NO_REASON_RETURN);
  }

  private static @Nullable Refusal pledgeWasInForce(CarryOutNoReasonReturn c, PledgeRecord pledge) {
    return pledge.wasInForceOn(c.receivedOn())
        ? null
        : Refusal.of(
            PledgeRefusal.PLEDGE_NOT_IN_FORCE, "receivedOn", "a day when the pledge was in force");
  }

  private static @Nullable Refusal returnedAfterReceipt(CarryOutNoReasonReturn c) {
    return c.returnedOn().isBefore(c.receivedOn())
        ? Refusal.of(
            PledgeRefusal.RETURN_BEFORE_RECEIPT, "returnedOn", "not before " + c.receivedOn())
        : null;
  }

  /** The day of receipt or invoice is not counted, every day after it is. */
  private static @Nullable Refusal returnedWithinTerm(
      CarryOutNoReasonReturn c, PledgeRecord pledge) {
    return DAYS.between(c.receivedOn(), c.returnedOn()) > pledge.returnTermDays()
        ? Refusal.of(
            PledgeRefusal.RETURN_TERM_PASSED,
            "returnedOn",
            "at most " + pledge.returnTermDays() + " days after " + c.receivedOn())
        : null;
  }
}
