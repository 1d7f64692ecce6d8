package org.redress.command.complaint;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.DECIDED;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.Spec.givenCase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.command.InputRefusal;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.complaint.ComplaintRefused;
import org.redress.events.complaint.RefusalGround;

class RefuseComplaintTest {

  @ParameterizedTest
  @EnumSource(RefusalGround.class)
  void complaintIsRefusedOnAnyGroundOfTheLaw(RefusalGround ground) {
    givenCase(file())
        .when(new RefuseComplaint(CASE, hour(DECIDED), ground, text("样例:理由")))
        .then(
            new ComplaintRefused(
                CASE,
                hour(DECIDED),
                ground,
                new Protected(PersonalDataKind.FREE_TEXT, "complainant", "样例:理由")));
  }

  @Test
  void refusalWithoutAReasonIsRefused() {
    givenCase(file())
        .when(new RefuseComplaint(CASE, hour(DECIDED), RefusalGround.OTHER_LAW, text(" ")))
        .thenRefused(InputRefusal.FIELD_BLANK, "reason", "a text");
  }

  @Test
  void acceptedComplaintIsNotRefusedAfterwards() {
    givenCase(file(), accept())
        .when(new RefuseComplaint(CASE, hour(5), RefusalGround.OTHER_LAW, text("样例:理由")))
        .thenNotIn("ACCEPTED", "FILED or PICKED_UP");
  }

  @Test
  void refusalBeforeReceiptIsRefused() {
    givenCase(file())
        .when(new RefuseComplaint(CASE, hour(-1), RefusalGround.OTHER_LAW, text("样例:理由")))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-20T01:30:00Z");
  }
}
