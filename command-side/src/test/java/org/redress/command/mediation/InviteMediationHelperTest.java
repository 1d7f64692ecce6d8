package org.redress.command.mediation;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.OPENED;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.ProceedingSamples.HELPER;
import static org.redress.command.ProceedingSamples.INVITED;
import static org.redress.command.ProceedingSamples.MEDIATOR;
import static org.redress.command.ProceedingSamples.invite;
import static org.redress.command.Spec.givenCase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.command.InputRefusal;
import org.redress.events.mediation.MediationHelperInvited;
import org.redress.events.mediation.Relation;

class InviteMediationHelperTest {

  private static InviteMediationHelper inviting(String helper, Relation relation) {
    return new InviteMediationHelper(CASE, hour(INVITED), helper, null, relation);
  }

  @Test
  void helperIsInvited() {
    givenCase(file(), accept(), openMediation())
        .when(invite())
        .then(new MediationHelperInvited(CASE, hour(INVITED), "M1", HELPER, "样例行业协会"));
  }

  @Test
  void partyDoesNotHelp() {
    givenCase(file(), accept(), openMediation())
        .when(inviting(HELPER, Relation.PARTY))
        .thenRefused(MediationRefusal.MEDIATOR_IS_PARTY, "helper", "somebody else");
  }

  @ParameterizedTest
  @EnumSource(names = {"KIN", "INTEREST"})
  void whoIsNotImpartialDoesNotHelp(Relation relation) {
    givenCase(file(), accept(), openMediation())
        .when(inviting(HELPER, relation))
        .thenRefused(MediationRefusal.MEDIATOR_NOT_IMPARTIAL, "helper", "somebody else");
  }

  @Test
  void nobodyIsInvitedTwice() {
    givenCase(file(), accept(), openMediation(), invite())
        .when(inviting(HELPER, Relation.NONE))
        .thenRefused(MediationRefusal.MEDIATOR_TAKES_PART_ALREADY, "helper", "somebody else");
  }

  @Test
  void mediatorDoesNotHelpHimself() {
    givenCase(file(), accept(), openMediation())
        .when(inviting(MEDIATOR, Relation.NONE))
        .thenRefused(MediationRefusal.MEDIATOR_TAKES_PART_ALREADY, "helper", "somebody else");
  }

  @Test
  void invitationBeforeTheOpeningIsRefused() {
    givenCase(file(), accept(), openMediation())
        .when(new InviteMediationHelper(CASE, hour(9), HELPER, null, Relation.NONE))
        .thenRefused(InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before " + hour(OPENED));
  }
}
