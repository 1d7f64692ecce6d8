package org.redress.command;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.intake.RepresentedAct;

/** Rules that every capability of a case has in common. */
public final class CaseRules {

  private CaseRules() {}

  /** There is a case to act on. */
  public static @Nullable Refusal caseIsKnown(CaseFacts.ComplaintStage stage) {
    return stage == CaseFacts.ComplaintStage.NOT_FILED
        ? Refusal.of(InputRefusal.CASE_UNKNOWN, "caseId", "the id of a case that was filed")
        : null;
  }

  /** A value by which imports mark what a record does not say is used by imports alone. */
  public static @Nullable Refusal onlyForImport(CaseFacts facts, String field, boolean used) {
    return used && !facts.imported()
        ? Refusal.of(InputRefusal.ONLY_FOR_IMPORT, field, "another value, or none")
        : null;
  }

  /** Order 121 Art. 12: representatives do not act without the persons they represent. */
  public static @Nullable Refusal representedConsented(CaseFacts facts, RepresentedAct act) {
    List<String> missing = facts.missingConsents().getOrDefault(act, List.of());
    return missing.isEmpty()
        ? null
        : Refusal.of(
                InputRefusal.REPRESENTED_CONSENT_MISSING,
                "the consent of each represented person to " + act + " (Order 121 Art. 12)")
            .with("persons", String.join(", ", missing));
  }

  /**
   * An act is not earlier than the fact it builds on; an imported record keeps its odd times, live
   * work may have none.
   */
  public static @Nullable Refusal notBefore(
      CaseFacts facts, Instant occurredAt, @Nullable Instant earliest) {
    return facts.imported() ? null : TimeRules.notBefore(occurredAt, earliest);
  }
}
