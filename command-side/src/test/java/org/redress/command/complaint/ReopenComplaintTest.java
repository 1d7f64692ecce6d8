package org.redress.command.complaint;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.REOPENED;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.close;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.reopen;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.Spec.givenCase;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.ComplaintClosed;
import org.redress.events.complaint.ComplaintReopened;

class ReopenComplaintTest {

  @Test
  void closedComplaintIsTakenUpAgain() {
    givenCase(file(), accept(), close())
        .when(reopen())
        .then(
            new ComplaintReopened(
                CASE,
                hour(REOPENED),
                new Protected(PersonalDataKind.FREE_TEXT, "complainant", "样例:协议未履行")));
  }

  @Test
  void reopenedComplaintIsClosedAgain() {
    givenCase(file(), accept(), close(), reopen())
        .when(new CloseComplaint(CASE, hour(REOPENED + 1), ClosingOutcome.NOT_SETTLED, null))
        .thenOne(ComplaintClosed.class);
  }

  @Test
  void openComplaintIsNotReopened() {
    givenCase(file(), accept()).when(reopen()).thenNotIn("ACCEPTED", "CLOSED");
  }

  @Test
  void reopeningBeforeTheClosingIsRefused() {
    givenCase(file(), accept(), close())
        .when(new ReopenComplaint(CASE, hour(39), text("样例:协议未履行")))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-21T17:30:00Z");
  }

  @Test
  void reopeningWithoutAReasonIsRefused() {
    givenCase(file(), accept(), close())
        .when(new ReopenComplaint(CASE, hour(REOPENED), text("")))
        .thenRefused(InputRefusal.FIELD_BLANK, "reason", "a text");
  }
}
