package org.redress.command.mediation;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.ProceedingSamples.ENTRUSTED;
import static org.redress.command.ProceedingSamples.GIVEN_BACK;
import static org.redress.command.ProceedingSamples.endEntrustment;
import static org.redress.command.ProceedingSamples.entrust;
import static org.redress.command.Spec.givenCase;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.mediation.EntrustmentEnded;
import org.redress.events.mediation.EntrustmentResult;

class EndEntrustmentTest {

  @Test
  void bodyGivesTheMatterBackWithItsResult() {
    givenCase(file(), accept(), openMediation(), entrust())
        .when(endEntrustment())
        .then(
            new EntrustmentEnded(
                CASE,
                hour(GIVEN_BACK),
                "M1",
                "样例消费者协会",
                hour(ENTRUSTED),
                EntrustmentResult.NOT_AGREED,
                new Protected(PersonalDataKind.FREE_TEXT, "parties", "样例:未达成一致")));
  }

  @Test
  void matterThatNobodyHasIsNotGivenBack() {
    givenCase(file(), accept(), openMediation())
        .when(endEntrustment())
        .thenRefused(MediationRefusal.MEDIATION_NOT_ENTRUSTED, "", "entrust it before this");
  }

  @Test
  void matterIsNotGivenBackBeforeItWasEntrusted() {
    givenCase(file(), accept(), openMediation(), entrust(GIVEN_BACK + 1))
        .when(endEntrustment())
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before " + hour(GIVEN_BACK + 1));
  }
}
