package org.redress.command.mediation;

import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts;
import org.redress.command.CaseRules;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.events.mediation.Consent;
import org.redress.events.mediation.ConsentForm;

/** There is no mediation without the consent of both sides: Order 121 Art. 18. */
final class ConsentRules {

  private ConsentRules() {}

  /** Both sides consented, and did so before the mediation was opened. */
  static @Nullable Refusal met(OpenMediation command, CaseFacts facts) {
    return Refusal.firstOf(
        sideConsented("complainant", command.complainantConsent(), command, facts),
        sideConsented("respondent", command.respondentConsent(), command, facts));
  }

  private static @Nullable Refusal sideConsented(
      String side, @Nullable Consent consent, OpenMediation command, CaseFacts facts) {
    String field = side + "Consent";
    if (consent == null) {
      return Refusal.of(MediationRefusal.CONSENT_MISSING, field, "the consent of both sides")
          .with("side", side);
    }
    return Refusal.firstOf(
        CaseRules.onlyForImport(
            facts, field + ".form", consent.form() == ConsentForm.IMPORTED_RECORD),
        TimeRules.momentIsRecordable(field + ".givenAt", consent.givenAt()),
        consent.givenAt().isAfter(command.occurredAt())
            ? Refusal.of(
                    MediationRefusal.CONSENT_AFTER_OPENING,
                    field + ".givenAt",
                    "not after " + command.occurredAt())
                .with("side", side)
            : null);
  }
}
