package org.redress.command.mediation;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hold;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.ProceedingSamples.CHALLENGED;
import static org.redress.command.ProceedingSamples.HEAD;
import static org.redress.command.ProceedingSamples.HELPER;
import static org.redress.command.ProceedingSamples.MEDIATOR;
import static org.redress.command.ProceedingSamples.OTHER_MEDIATOR;
import static org.redress.command.ProceedingSamples.RECUSAL_DECIDED;
import static org.redress.command.ProceedingSamples.grantRecusal;
import static org.redress.command.ProceedingSamples.invite;
import static org.redress.command.ProceedingSamples.rejectRecusal;
import static org.redress.command.ProceedingSamples.requestRecusal;
import static org.redress.command.Spec.givenCase;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.mediation.MediationSessionHeld;
import org.redress.events.mediation.RecusalDecided;
import org.redress.events.mediation.RecusalDecision;
import org.redress.events.mediation.Relation;

class DecideRecusalTest {

  private static DecideRecusal decide(
      RecusalDecision decision, String newMediator, Relation relation, String decidedBy) {
    return new DecideRecusal(
        CASE, hour(RECUSAL_DECIDED), decision, newMediator, relation, decidedBy, null);
  }

  @Test
  void mediatorStepsBackAndAnotherFollows() {
    givenCase(file(), accept(), openMediation(), requestRecusal())
        .when(grantRecusal())
        .then(
            new RecusalDecided(
                CASE,
                hour(RECUSAL_DECIDED),
                "M1",
                MEDIATOR,
                hour(CHALLENGED),
                RecusalDecision.GRANTED,
                OTHER_MEDIATOR,
                HEAD,
                new Protected(PersonalDataKind.FREE_TEXT, "parties", "样例:应当回避")));
  }

  @Test
  void mediationGoesOnAfterTheDecision() {
    givenCase(file(), accept(), openMediation(), requestRecusal(), rejectRecusal())
        .when(hold())
        .thenOne(MediationSessionHeld.class);
  }

  @Test
  void whoStepsBackIsNoLongerThere() {
    givenCase(file(), accept(), openMediation(), requestRecusal(), grantRecusal())
        .when(requestRecusal(MEDIATOR, RECUSAL_DECIDED))
        .thenRefused(MediationRefusal.CHALLENGED_UNKNOWN, "challenged", "the mediator or a helper");
  }

  @Test
  void helperStepsBackWithoutAFollower() {
    givenCase(
            file(),
            accept(),
            openMediation(),
            invite(),
            requestRecusal(HELPER, CHALLENGED),
            decide(RecusalDecision.GRANTED, null, Relation.NONE, HEAD))
        .when(requestRecusal(HELPER, RECUSAL_DECIDED))
        .thenRefused(MediationRefusal.CHALLENGED_UNKNOWN, "challenged", "the mediator or a helper");
  }

  @Test
  void decisionWithoutARequestIsRefused() {
    givenCase(file(), accept(), openMediation())
        .when(rejectRecusal())
        .thenRefused(MediationRefusal.RECUSAL_NOT_REQUESTED, "", "record a request before this");
  }

  @Test
  void whoIsChallengedDoesNotDecide() {
    givenCase(file(), accept(), openMediation(), requestRecusal())
        .when(decide(RecusalDecision.REJECTED, null, Relation.NONE, MEDIATOR))
        .thenRefused(MediationRefusal.RECUSAL_DECIDED_BY_CHALLENGED, "decidedBy", "somebody else");
  }

  @Test
  void mediatorWhoStepsBackNeedsAFollower() {
    givenCase(file(), accept(), openMediation(), requestRecusal())
        .when(decide(RecusalDecision.GRANTED, null, Relation.NONE, HEAD))
        .thenRefused(InputRefusal.FIELD_BLANK, "newMediator", "a text");
  }

  @Test
  void followerIsImpartialToo() {
    givenCase(file(), accept(), openMediation(), requestRecusal())
        .when(decide(RecusalDecision.GRANTED, OTHER_MEDIATOR, Relation.INTEREST, HEAD))
        .thenRefused(MediationRefusal.MEDIATOR_NOT_IMPARTIAL, "newMediator", "somebody else");
  }

  @Test
  void whoStepsBackDoesNotFollowHimself() {
    givenCase(file(), accept(), openMediation(), requestRecusal())
        .when(decide(RecusalDecision.GRANTED, MEDIATOR, Relation.NONE, HEAD))
        .thenRefused(MediationRefusal.MEDIATOR_TAKES_PART_ALREADY, "newMediator", "somebody else");
  }

  @Test
  void followerOfAMediatorWhoStaysIsRefused() {
    givenCase(file(), accept(), openMediation(), requestRecusal())
        .when(decide(RecusalDecision.REJECTED, OTHER_MEDIATOR, Relation.NONE, HEAD))
        .thenRefused(MediationRefusal.NEW_MEDIATOR_NOT_NEEDED, "newMediator", "none");
  }

  @Test
  void decisionBeforeTheRequestIsRefused() {
    givenCase(file(), accept(), openMediation(), requestRecusal(MEDIATOR, RECUSAL_DECIDED + 1))
        .when(rejectRecusal())
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY,
            "occurredAt",
            "not before " + hour(RECUSAL_DECIDED + 1));
  }
}
