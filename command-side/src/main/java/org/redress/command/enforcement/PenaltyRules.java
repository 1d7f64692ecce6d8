package org.redress.command.enforcement;

import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.entriesMeet;
import static org.redress.command.InputRules.isGiven;
import static org.redress.command.InputRules.saysSomething;
import static org.redress.command.MoneyRules.amountIsPositive;
import static org.redress.command.MoneyRules.currencyIsKnown;

import org.jspecify.annotations.Nullable;
import org.redress.command.Refusal;
import org.redress.events.enforcement.PenaltyKind;

/** What a penalty decision must say: Administrative Penalty Law Art. 9 (2021-07-15). */
final class PenaltyRules {

  private PenaltyRules() {}

  /** Every rule for a decision; an imported record may lack its number. */
  static @Nullable Refusal met(RecordPenaltyDecision c, boolean imported) {
    return Refusal.firstOf(
        imported ? null : isGiven("decisionNumber", c.decisionNumber()),
        saysSomething("decisionNumber", c.decisionNumber(), SHORT_TEXT),
        entriesMeet("kinds", c.kinds(), (field, kind) -> null),
        noneOrPositive("fineMinor", c.fineMinor()),
        noneOrPositive("confiscatedMinor", c.confiscatedMinor()),
        noneOrPositive("refundOrderedMinor", c.refundOrderedMinor()),
        fineHasItsSum(c),
        confiscatedSumHasItsKind(c),
        currencyIsKnown("currency", c.currency()));
  }

  private static @Nullable Refusal noneOrPositive(String field, long amountMinor) {
    return amountMinor == 0 ? null : amountIsPositive(field, amountMinor);
  }

  private static @Nullable Refusal fineHasItsSum(RecordPenaltyDecision c) {
    boolean fined = c.kinds().contains(PenaltyKind.FINE);
    return fined == (c.fineMinor() > 0)
        ? null
        : Refusal.of(
            EnforcementRefusal.PENALTY_SUM_MISMATCH,
            "fineMinor",
            fined ? "a sum" : "no sum without a fine");
  }

  /** Goods may be confiscated, so the kind needs no sum. */
  private static @Nullable Refusal confiscatedSumHasItsKind(RecordPenaltyDecision c) {
    return c.confiscatedMinor() > 0 && !c.kinds().contains(PenaltyKind.CONFISCATION)
        ? Refusal.of(
            EnforcementRefusal.PENALTY_SUM_MISMATCH,
            "confiscatedMinor",
            "no sum without a confiscation")
        : null;
  }
}
