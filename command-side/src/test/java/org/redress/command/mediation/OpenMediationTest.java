package org.redress.command.mediation;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.OPENED;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.close;
import static org.redress.command.CaseSamples.consent;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.CaseSamples.reopen;
import static org.redress.command.CaseSamples.terminate;
import static org.redress.command.Spec.givenCase;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.redress.command.FilingSample;
import org.redress.command.InputRefusal;
import org.redress.events.mediation.Consent;
import org.redress.events.mediation.ConsentForm;
import org.redress.events.mediation.MediationOpened;

class OpenMediationTest {

  private static final Consent IMPORTED = new Consent(ConsentForm.IMPORTED_RECORD, hour(OPENED));

  private static OpenMediation with(Consent complainant, Consent respondent) {
    return new OpenMediation(CASE, hour(OPENED), complainant, respondent, "mediator-001");
  }

  @Test
  void mediationIsOpenedWithTheConsentOfBothSides() {
    givenCase(file(), accept())
        .when(openMediation())
        .then(
            new MediationOpened(
                CASE,
                hour(OPENED),
                "M1",
                consent(3),
                consent(4),
                "mediator-001",
                REGION,
                MERCHANT));
  }

  @Test
  void complaintThatWasNotAcceptedIsNotMediated() {
    givenCase(file()).when(openMediation()).thenNotIn("FILED", "ACCEPTED");
  }

  @Test
  void missingConsentOfTheComplainantIsRefused() {
    givenCase(file(), accept())
        .when(with(null, consent(4)))
        .thenRefused(
            MediationRefusal.CONSENT_MISSING, "complainantConsent", "the consent of both sides");
  }

  @Test
  void missingConsentOfTheRespondentIsRefused() {
    givenCase(file(), accept())
        .when(with(consent(3), null))
        .thenRefused(
            MediationRefusal.CONSENT_MISSING, "respondentConsent", "the consent of both sides");
  }

  @Test
  void consentAfterTheOpeningIsRefused() {
    givenCase(file(), accept())
        .when(with(consent(3), consent(OPENED + 1)))
        .thenRefused(
            MediationRefusal.CONSENT_AFTER_OPENING,
            "respondentConsent.givenAt",
            "not after 2026-04-20T11:30:00Z");
  }

  @Test
  void consentAtATimeThatNoRecordCanHaveIsRefused() {
    givenCase(file(), accept())
        .when(with(new Consent(ConsentForm.ONLINE, Instant.MIN), consent(4)))
        .thenRefused(
            InputRefusal.DATE_OUT_OF_RANGE,
            "complainantConsent.givenAt",
            "1900-01-01T00:00:00Z to 9999-12-31T00:00:00Z");
  }

  @Test
  void consentShownOnlyByAnImportedRecordIsNotForLiveWork() {
    givenCase(file(), accept())
        .when(with(consent(3), IMPORTED))
        .thenRefused(
            InputRefusal.ONLY_FOR_IMPORT, "respondentConsent.form", "another value, or none");
  }

  @Test
  void consentShownByTheImportedRecordIsEnoughForIt() {
    givenCase(FilingSample.imported().command(), accept())
        .when(with(IMPORTED, IMPORTED))
        .thenOne(MediationOpened.class);
  }

  @Test
  void secondMediationWhileOneIsOpenIsRefused() {
    givenCase(file(), accept(), openMediation())
        .when(openMediation(12))
        .thenRefused(
            MediationRefusal.MEDIATION_ALREADY_OPEN,
            "",
            "settle or terminate the open mediation before this");
  }

  @Test
  void mediationAfterOneThatEndedHasTheNextNumber() {
    givenCase(file(), accept(), openMediation(), terminate())
        .when(openMediation(50))
        .then(
            new MediationOpened(
                CASE, hour(50), "M2", consent(3), consent(4), "mediator-001", REGION, MERCHANT));
  }

  @Test
  void openingBeforeAcceptanceIsRefused() {
    givenCase(file(), accept())
        .when(new OpenMediation(CASE, hour(1), consent(0), consent(1), "mediator-001"))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-20T03:30:00Z");
  }

  @Test
  void openingBeforeTheReopeningIsRefused() {
    givenCase(file(), accept(), close(), reopen())
        .when(openMediation(50))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-22T13:30:00Z");
  }

  @Test
  void openingBeforeTheFormerMediationEndedIsRefused() {
    givenCase(file(), accept(), openMediation(), terminate())
        .when(openMediation(29))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-21T07:30:00Z");
  }

  @Test
  void mediationWithoutAMediatorIsRefused() {
    givenCase(file(), accept())
        .when(new OpenMediation(CASE, hour(OPENED), consent(3), consent(4), " "))
        .thenRefused(InputRefusal.FIELD_BLANK, "mediator", "a text");
  }
}
