package org.redress.command.followup;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.CaseSamples.settle;
import static org.redress.command.CaseSamples.terminate;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.FollowUpSamples.CHECKED;
import static org.redress.command.FollowUpSamples.MEDIATION;
import static org.redress.command.FollowUpSamples.visit;
import static org.redress.command.Spec.givenCase;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.followup.ReturnVisitKind;
import org.redress.events.followup.ReturnVisitRecorded;

class RecordReturnVisitTest {

  @Test
  void visitSaysWhetherTheHandlingWasFoundWanting() {
    givenCase(file(), accept(), openMediation(), settle())
        .when(visit())
        .then(
            new ReturnVisitRecorded(
                CASE,
                hour(CHECKED),
                MEDIATION,
                ReturnVisitKind.RETURN_VISIT,
                false,
                new Protected(PersonalDataKind.FREE_TEXT, "parties", "样例:无异议")));
  }

  @Test
  void visitsMayBeRepeated() {
    givenCase(file(), accept(), openMediation(), terminate(), visit())
        .when(visit())
        .thenOne(ReturnVisitRecorded.class);
  }

  @Test
  void visitWithoutAFindingIsRefused() {
    givenCase(file(), accept(), openMediation(), settle())
        .when(
            new RecordReturnVisit(
                CASE, hour(CHECKED), MEDIATION, ReturnVisitKind.SPOT_CHECK, true, text(" ")))
        .thenRefused(InputRefusal.FIELD_BLANK, "finding", "a text");
  }
}
