package org.redress.command.mediation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts;
import org.redress.command.CaseRules;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.events.mediation.Consent;
import org.redress.events.mediation.ConsentForm;

/**
 * There is no mediation without the consent of both sides, and no entrusting of it without their
 * consent to that: Order 121 Art. 18, 19.
 */
final class ConsentRules {

  private static final String BOTH = "the consent of both sides";

  private ConsentRules() {}

  /** Both sides consented to mediation, and did so before it was opened. */
  static @Nullable Refusal met(OpenMediation command, CaseFacts facts) {
    return bothConsented(
        MediationRefusal.CONSENT_MISSING,
        command.complainantConsent(),
        command.respondentConsent(),
        command.occurredAt(),
        facts);
  }

  /** Both sides consented to this body, and did so before it was entrusted. */
  static @Nullable Refusal met(EntrustMediation command, CaseFacts facts) {
    return bothConsented(
        MediationRefusal.ENTRUSTMENT_CONSENT_MISSING,
        command.complainantConsent(),
        command.respondentConsent(),
        command.occurredAt(),
        facts);
  }

  private static @Nullable Refusal bothConsented(
      MediationRefusal missing,
      @Nullable Consent complainant,
      @Nullable Consent respondent,
      Instant before,
      CaseFacts facts) {
    return Refusal.firstOf(
        sideConsented("complainant", complainant, before, missing, facts),
        sideConsented("respondent", respondent, before, missing, facts));
  }

  private static @Nullable Refusal sideConsented(
      String side,
      @Nullable Consent consent,
      Instant before,
      MediationRefusal missing,
      CaseFacts facts) {
    String field = side + "Consent";
    if (consent == null) {
      return Refusal.of(missing, field, BOTH).with("side", side);
    }
    return Refusal.firstOf(
        CaseRules.onlyForImport(
            facts, field + ".form", consent.form() == ConsentForm.IMPORTED_RECORD),
        TimeRules.momentIsRecordable(field + ".givenAt", consent.givenAt()),
        consent.givenAt().isAfter(before)
            ? Refusal.of(
                    MediationRefusal.CONSENT_AFTER_OPENING,
                    field + ".givenAt",
                    "not after " + before)
                .with("side", side)
            : null);
  }
}
