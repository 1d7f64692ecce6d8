package org.redress.command.complaint;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.PICKED_UP;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.pickUp;
import static org.redress.command.Spec.givenCase;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.complaint.ComplaintPickedUp;

class PickUpComplaintTest {

  @Test
  void officerBecomesResponsible() {
    givenCase(file())
        .when(pickUp())
        .then(new ComplaintPickedUp(CASE, hour(PICKED_UP), "officer-001"));
  }

  @Test
  void unknownCaseIsRefused() {
    givenCase()
        .when(pickUp())
        .thenRefused(InputRefusal.CASE_UNKNOWN, "caseId", "the id of a case that was filed");
  }

  @Test
  void complaintThatHasAnOfficerIsRefused() {
    givenCase(file(), pickUp()).when(pickUp()).thenNotIn("PICKED_UP", "FILED");
  }

  @Test
  void pickingUpBeforeReceiptIsRefused() {
    givenCase(file())
        .when(new PickUpComplaint(CASE, hour(-1), "officer-001"))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-20T01:30:00Z");
  }

  @Test
  void officerWithoutAnAccountIsRefused() {
    givenCase(file())
        .when(new PickUpComplaint(CASE, hour(PICKED_UP), ""))
        .thenRefused(InputRefusal.FIELD_BLANK, "officer", "a text");
  }
}
