package org.redress.command.enforcement;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.saysSomething;

import org.jspecify.annotations.Nullable;
import org.redress.command.ChinaTime;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;

/** How the term for deciding a penalty is extended: Procedure Provisions Art. 64. */
final class PenaltyTermRules {

  private PenaltyTermRules() {}

  /** Every rule for an extension. */
  static @Nullable Refusal met(ExtendPenaltyTerm c, boolean headExtended) {
    return Refusal.firstOf(
        inTurn(c, headExtended),
        c.approvedBy() == null
            ? Refusal.of(
                EnforcementRefusal.PENALTY_TERM_NOT_APPROVED, "approvedBy", "who approved it")
            : null,
        saysSomething("approvedBy", c.approvedBy(), SHORT_TEXT),
        saysSomething("reason", c.reason(), LONG_TEXT),
        TimeRules.dayIsRecordable("until", c.until()));
  }

  /** The head first and once; the collective decision after the head, with a fixed term. */
  private static @Nullable Refusal inTurn(ExtendPenaltyTerm c, boolean headExtended) {
    return switch (c.by()) {
      case HEAD ->
          Refusal.firstOf(
              headExtended ? outOfTurn("COLLECTIVE: the head extends once") : null,
              c.until() == null ? null : notFixed("no day: the head extends by 30 days"));
      case COLLECTIVE ->
          Refusal.firstOf(
              headExtended ? null : outOfTurn("HEAD: the collective decision comes after"),
              c.until() == null || !c.until().isAfter(ChinaTime.dayOf(c.occurredAt()))
                  ? notFixed("a day after the decision")
                  : null);
    };
  }

  private static Refusal outOfTurn(String allowed) {
    return Refusal.of(EnforcementRefusal.PENALTY_TERM_OUT_OF_TURN, "by", allowed);
  }

  private static Refusal notFixed(String allowed) {
    return Refusal.of(EnforcementRefusal.PENALTY_TERM_NOT_FIXED, "until", allowed);
  }
}
