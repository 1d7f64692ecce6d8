package org.redress.command;

import org.jspecify.annotations.Nullable;
import org.redress.events.enforcement.FilingDecision;

/**
 * What a decision on filing an enforcement case (立案) says, be it about a report or a clue:
 * Procedure Provisions Art. 18, 19.
 */
public final class EnforcementFilingRules {

  private EnforcementFilingRules() {}

  /** A decision to file names the case; one not to file names none and says why. */
  public static @Nullable Refusal decisionIsWhole(
      FilingDecision decision, @Nullable String enforcementId, @Nullable PersonalText reason) {
    return switch (decision) {
      case FILED ->
          enforcementId == null
              ? Refusal.of(InputRefusal.ENFORCEMENT_CASE_MISSING, "enforcementId", "id of the case")
              : InputRules.idIsWellFormed("enforcementId", enforcementId);
      case NOT_FILED ->
          Refusal.firstOf(
              enforcementId == null
                  ? null
                  : Refusal.of(InputRefusal.ENFORCEMENT_CASE_UNEXPECTED, "enforcementId", "no id"),
              reason == null
                  ? Refusal.of(InputRefusal.NOT_FILING_REASON_MISSING, "reason", "a reason")
                  : null);
    };
  }
}
