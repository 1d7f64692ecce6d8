package org.redress.command.mediation;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.consent;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.CaseSamples.settle;
import static org.redress.command.ProceedingSamples.ENTRUSTED;
import static org.redress.command.ProceedingSamples.GIVEN_BACK;
import static org.redress.command.ProceedingSamples.endEntrustment;
import static org.redress.command.ProceedingSamples.entrust;
import static org.redress.command.Spec.givenCase;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.mediation.Consent;
import org.redress.events.mediation.EntrustedBodyKind;
import org.redress.events.mediation.MediationEntrusted;
import org.redress.events.mediation.MediationSettled;

class EntrustMediationTest {

  private static EntrustMediation with(Consent complainant, Consent respondent) {
    return new EntrustMediation(
        CASE,
        hour(ENTRUSTED),
        EntrustedBodyKind.PEOPLES_MEDIATION_COMMITTEE,
        "样例人民调解委员会",
        complainant,
        respondent);
  }

  @Test
  void mediationIsEntrustedWithTheConsentOfBothSides() {
    givenCase(file(), accept(), openMediation())
        .when(entrust())
        .then(
            new MediationEntrusted(
                CASE,
                hour(ENTRUSTED),
                "M1",
                EntrustedBodyKind.CONSUMER_ASSOCIATION,
                "样例消费者协会",
                consent(11),
                consent(11)));
  }

  @Test
  void missingConsentOfTheComplainantIsRefused() {
    givenCase(file(), accept(), openMediation())
        .when(with(null, consent(4)))
        .thenRefused(
            MediationRefusal.ENTRUSTMENT_CONSENT_MISSING,
            "complainantConsent",
            "the consent of both sides");
  }

  @Test
  void missingConsentOfTheRespondentIsRefused() {
    givenCase(file(), accept(), openMediation())
        .when(with(consent(4), null))
        .thenRefused(
            MediationRefusal.ENTRUSTMENT_CONSENT_MISSING,
            "respondentConsent",
            "the consent of both sides");
  }

  @Test
  void consentAfterTheEntrustingIsRefused() {
    givenCase(file(), accept(), openMediation())
        .when(with(consent(4), consent(ENTRUSTED + 1)))
        .thenRefused(
            MediationRefusal.CONSENT_AFTER_OPENING,
            "respondentConsent.givenAt",
            "not after " + hour(ENTRUSTED));
  }

  @Test
  void subEntrustingIsRefused() {
    givenCase(file(), accept(), openMediation(), entrust())
        .when(with(consent(4), consent(4)))
        .thenRefused(MediationRefusal.SUB_ENTRUSTING, "", "end the present entrusting before this");
  }

  @Test
  void matterGivenBackMayBeEntrustedAnew() {
    givenCase(file(), accept(), openMediation(), entrust(), endEntrustment())
        .when(entrust(GIVEN_BACK))
        .thenOne(MediationEntrusted.class);
  }

  @Test
  void agreementReachedWhileEntrustedIsTheAuthoritysOwn() {
    givenCase(file(), accept(), openMediation(), entrust())
        .when(settle())
        .thenOne(MediationSettled.class);
  }

  @Test
  void bodyWithoutANameIsRefused() {
    givenCase(file(), accept(), openMediation())
        .when(
            new EntrustMediation(
                CASE,
                hour(ENTRUSTED),
                EntrustedBodyKind.SUPERVISION_STATION,
                "",
                consent(4),
                consent(4)))
        .thenRefused(InputRefusal.FIELD_BLANK, "body", "a text");
  }
}
