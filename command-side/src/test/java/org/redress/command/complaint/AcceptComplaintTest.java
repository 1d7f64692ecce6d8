package org.redress.command.complaint;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.DECIDED;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.pickUp;
import static org.redress.command.CaseSamples.refuse;
import static org.redress.command.Spec.givenCase;

import org.junit.jupiter.api.Test;
import org.redress.command.FilingSample;
import org.redress.command.InputRefusal;
import org.redress.events.complaint.ComplaintAccepted;

class AcceptComplaintTest {

  @Test
  void complaintWithAnOfficerIsAccepted() {
    givenCase(file(), pickUp()).when(accept()).then(new ComplaintAccepted(CASE, hour(DECIDED)));
  }

  @Test
  void complaintWithoutAnOfficerIsAccepted() {
    givenCase(file()).when(accept()).then(new ComplaintAccepted(CASE, hour(DECIDED)));
  }

  @Test
  void refusedComplaintIsNotAcceptedAfterwards() {
    givenCase(file(), refuse())
        .when(accept())
        .thenRefused(ComplaintRefusal.ALREADY_DECIDED, "", null);
  }

  @Test
  void acceptanceBeforeAnOfficerPickedItUpIsRefused() {
    givenCase(file(), pickUp())
        .when(new AcceptComplaint(CASE, hour(0)))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-20T02:30:00Z");
  }

  @Test
  void oddTimeOfAnImportedRecordIsKept() {
    givenCase(FilingSample.imported().command())
        .when(new AcceptComplaint(CASE, hour(-100)))
        .then(new ComplaintAccepted(CASE, hour(-100)));
  }
}
