package org.redress.command.mediation;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.HELD;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.ProceedingSamples.NOTICED;
import static org.redress.command.ProceedingSamples.SESSION;
import static org.redress.command.ProceedingSamples.giveNotice;
import static org.redress.command.ProceedingSamples.holdOnSite;
import static org.redress.command.Spec.givenCase;

import org.junit.jupiter.api.Test;
import org.redress.command.FilingSample;
import org.redress.command.InputRefusal;
import org.redress.events.mediation.MediationSessionHeld;
import org.redress.events.mediation.SessionMode;

class SessionOnSiteTest {

  @Test
  void sessionOnSiteFollowsItsNotice() {
    givenCase(file(), accept(), openMediation(), giveNotice())
        .when(holdOnSite())
        .thenOne(MediationSessionHeld.class);
  }

  @Test
  void sessionOnSiteThatNobodyWasToldOfIsRefused() {
    givenCase(file(), accept(), openMediation())
        .when(holdOnSite())
        .thenRefused(
            MediationRefusal.SESSION_NOT_ANNOUNCED,
            "mode",
            "give notice before this, or meet online");
  }

  @Test
  void sessionOnSiteBeforeTheTimeToldIsRefused() {
    givenCase(file(), accept(), openMediation(), giveNotice())
        .when(new HoldMediationSession(CASE, hour(SESSION - 1), SessionMode.ON_SITE, null))
        .thenRefused(InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before " + hour(SESSION));
  }

  @Test
  void nextSessionOnSiteIsToldAnew() {
    givenCase(file(), accept(), openMediation(), giveNotice(), holdOnSite())
        .when(new HoldMediationSession(CASE, hour(HELD + 2), SessionMode.ON_SITE, null))
        .thenRefused(
            MediationRefusal.SESSION_NOT_ANNOUNCED,
            "mode",
            "give notice before this, or meet online");
  }

  @Test
  void sessionAtADistanceInBetweenDoesNotUseUpTheNotice() {
    givenCase(
            file(),
            accept(),
            openMediation(),
            giveNotice(),
            new HoldMediationSession(CASE, hour(NOTICED + 1), SessionMode.PHONE, null))
        .when(holdOnSite())
        .thenOne(MediationSessionHeld.class);
  }

  @Test
  void importedSessionOnSiteMayNotSayWhatWasTold() {
    givenCase(FilingSample.imported().command(), accept(), openMediation())
        .when(holdOnSite())
        .thenOne(MediationSessionHeld.class);
  }
}
