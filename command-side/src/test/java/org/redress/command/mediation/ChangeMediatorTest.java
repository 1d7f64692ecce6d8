package org.redress.command.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.OPENED;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.consent;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.ProceedingSamples.CHANGED;
import static org.redress.command.ProceedingSamples.HELPER;
import static org.redress.command.ProceedingSamples.MEDIATOR;
import static org.redress.command.ProceedingSamples.OTHER_MEDIATOR;
import static org.redress.command.ProceedingSamples.changeMediator;
import static org.redress.command.ProceedingSamples.invite;
import static org.redress.command.Spec.givenCase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.mediation.MediatorChanged;
import org.redress.events.mediation.Relation;

class ChangeMediatorTest {

  private static ChangeMediator to(String mediator, Relation relation) {
    return new ChangeMediator(CASE, hour(CHANGED), mediator, relation, null);
  }

  @Test
  void anotherMediatorPresides() {
    givenCase(file(), accept(), openMediation())
        .when(changeMediator())
        .then(
            new MediatorChanged(
                CASE,
                hour(CHANGED),
                "M1",
                MEDIATOR,
                OTHER_MEDIATOR,
                new Protected(PersonalDataKind.FREE_TEXT, "parties", "样例:工作调整")));
  }

  @Test
  void operatorDoesNotMediateItsOwnDispute() {
    givenCase(file(), accept(), openMediation())
        .when(to(MERCHANT, Relation.NONE))
        .thenRefused(MediationRefusal.MEDIATOR_IS_PARTY, "mediator", "somebody else");
  }

  @Test
  void whoActsForAPartyDoesNotMediate() {
    givenCase(file(), accept(), openMediation())
        .when(to(OTHER_MEDIATOR, Relation.PARTY))
        .thenRefused(MediationRefusal.MEDIATOR_IS_PARTY, "mediator", "somebody else");
  }

  @ParameterizedTest
  @EnumSource(names = {"KIN", "INTEREST"})
  void whoIsNotImpartialDoesNotMediate(Relation relation) {
    givenCase(file(), accept(), openMediation())
        .when(to(OTHER_MEDIATOR, relation))
        .thenRefused(MediationRefusal.MEDIATOR_NOT_IMPARTIAL, "mediator", "somebody else");
  }

  @Test
  void partyDoesNotMediateFromTheOpeningOn() {
    givenCase(file(), accept())
        .when(
            new OpenMediation(CASE, hour(OPENED), consent(3), consent(4), MEDIATOR, Relation.PARTY))
        .thenRefused(MediationRefusal.MEDIATOR_IS_PARTY, "mediator", "somebody else");
  }

  @Test
  void changeToTheSameMediatorIsRefused() {
    givenCase(file(), accept(), openMediation())
        .when(to(MEDIATOR, Relation.NONE))
        .thenRefused(MediationRefusal.MEDIATOR_TAKES_PART_ALREADY, "mediator", "somebody else");
  }

  @Test
  void helperMayComeToPreside() {
    var state =
        givenCase(file(), accept(), openMediation(), invite(), to(HELPER, Relation.NONE)).state();

    MediationCourse course = ((MediationState.Open) state.mediation()).course();
    assertThat(course.mediator()).isEqualTo(HELPER);
    assertThat(course.helpers()).isEmpty();
  }
}
