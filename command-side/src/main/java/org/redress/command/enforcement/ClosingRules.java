package org.redress.command.enforcement;

import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.isGiven;
import static org.redress.command.InputRules.saysSomething;

import org.jspecify.annotations.Nullable;
import org.redress.command.Refusal;
import org.redress.events.enforcement.EnforcementOutcome;

/** How an enforcement case may end: Procedure Provisions Art. 77. */
final class ClosingRules {

  private ClosingRules() {}

  /** The outcome fits the penalty, and a case that is moved is moved somewhere. */
  static @Nullable Refusal met(CloseEnforcementCase c, @Nullable Sanction sanction) {
    return Refusal.firstOf(
        outcomeFits(c.outcome(), sanction),
        c.outcome() == EnforcementOutcome.MOVED ? isGiven("movedTo", c.movedTo()) : null,
        saysSomething("movedTo", c.movedTo(), SHORT_TEXT));
  }

  private static @Nullable Refusal outcomeFits(
      EnforcementOutcome outcome, @Nullable Sanction sanction) {
    boolean stands = sanction != null && !sanction.revoked();
    return switch (outcome) {
      case PENALTY -> stands ? null : noneStands();
      case NO_PENALTY, MOVED ->
          stands ? Refusal.of(EnforcementRefusal.PENALTY_STANDS, "outcome", "PENALTY") : null;
    };
  }

  /** The refusal of what needs a penalty in force. */
  static Refusal noneStands() {
    return Refusal.of(EnforcementRefusal.PENALTY_MISSING, "a case with a penalty in force");
  }
}
