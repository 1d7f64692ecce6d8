package org.redress.command.mediation;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.HELD;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hold;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.Spec.givenCase;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.mediation.MediationSessionHeld;
import org.redress.events.mediation.SessionMode;

class HoldMediationSessionTest {

  @Test
  void sessionsAreNumberedInTheOrderOfRecording() {
    givenCase(file(), accept(), openMediation(), hold())
        .when(new HoldMediationSession(CASE, hour(HELD - 1), SessionMode.PHONE, null))
        .then(new MediationSessionHeld(CASE, hour(HELD - 1), "M1", 2, SessionMode.PHONE, null));
  }

  @Test
  void summaryIsProtected() {
    givenCase(file(), accept(), openMediation())
        .when(hold())
        .then(
            new MediationSessionHeld(
                CASE,
                hour(HELD),
                "M1",
                1,
                SessionMode.VIDEO,
                new Protected(PersonalDataKind.FREE_TEXT, "parties", "样例:双方陈述")));
  }

  @Test
  void sessionWithoutAMediationIsRefused() {
    givenCase(file(), accept())
        .when(hold())
        .thenRefused(MediationRefusal.MEDIATION_NOT_OPEN, "", "open a mediation before this");
  }

  @Test
  void sessionBeforeTheOpeningIsRefused() {
    givenCase(file(), accept(), openMediation())
        .when(new HoldMediationSession(CASE, hour(9), SessionMode.ON_SITE, null))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-20T11:30:00Z");
  }

  @Test
  void blankSummaryIsRefused() {
    givenCase(file(), accept(), openMediation())
        .when(new HoldMediationSession(CASE, hour(HELD), SessionMode.ON_SITE, text("")))
        .thenRefused(InputRefusal.FIELD_BLANK, "summary", "a text");
  }
}
