package org.redress.command.mediation;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.HELD;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hold;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.CaseSamples.settle;
import static org.redress.command.CaseSamples.terminate;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.ProceedingSamples.CHALLENGED;
import static org.redress.command.ProceedingSamples.HELPER;
import static org.redress.command.ProceedingSamples.MEDIATOR;
import static org.redress.command.ProceedingSamples.invite;
import static org.redress.command.ProceedingSamples.requestRecusal;
import static org.redress.command.Spec.givenCase;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.mediation.MediationTerminated;
import org.redress.events.mediation.RecusalRequested;
import org.redress.events.mediation.Relation;
import org.redress.events.mediation.Side;

class RequestRecusalTest {

  @Test
  void requestSuspendsTheMediation() {
    givenCase(file(), accept(), openMediation())
        .when(requestRecusal())
        .then(
            new RecusalRequested(
                CASE,
                hour(CHALLENGED),
                "M1",
                Side.COMPLAINANT,
                MEDIATOR,
                Relation.KIN,
                new Protected(PersonalDataKind.FREE_TEXT, "parties", "样例:系亲属")));
  }

  @Test
  void noSessionIsHeldWhileARequestWaits() {
    givenCase(file(), accept(), openMediation(), requestRecusal())
        .when(hold())
        .thenRefused(
            MediationRefusal.MEDIATION_SUSPENDED,
            "",
            "decide on the request for recusal before this");
  }

  @Test
  void nothingIsAgreedWhileARequestWaits() {
    givenCase(file(), accept(), openMediation(), requestRecusal())
        .when(settle())
        .thenRefused(
            MediationRefusal.MEDIATION_SUSPENDED,
            "",
            "decide on the request for recusal before this");
  }

  @Test
  void mediationMayBeTerminatedWhileARequestWaits() {
    givenCase(file(), accept(), openMediation(), requestRecusal())
        .when(terminate())
        .thenOne(MediationTerminated.class);
  }

  @Test
  void helperCanBeChallenged() {
    givenCase(file(), accept(), openMediation(), invite())
        .when(requestRecusal(HELPER, CHALLENGED))
        .thenOne(RecusalRequested.class);
  }

  @Test
  void whoDoesNotMediateCannotBeChallenged() {
    givenCase(file(), accept(), openMediation())
        .when(requestRecusal(HELPER, CHALLENGED))
        .thenRefused(MediationRefusal.CHALLENGED_UNKNOWN, "challenged", "the mediator or a helper");
  }

  @Test
  void requestWithoutARelationIsRefused() {
    givenCase(file(), accept(), openMediation())
        .when(
            new RequestRecusal(
                CASE, hour(CHALLENGED), Side.RESPONDENT, MEDIATOR, Relation.NONE, text("样例:不满意")))
        .thenRefused(MediationRefusal.RECUSAL_GROUND_MISSING, "claimed", "KIN, INTEREST or PARTY");
  }

  @Test
  void suspensionDoesNotBeginBeforeTheLatestAct() {
    givenCase(file(), accept(), openMediation(), hold())
        .when(requestRecusal())
        .thenRefused(InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before " + hour(HELD));
  }
}
