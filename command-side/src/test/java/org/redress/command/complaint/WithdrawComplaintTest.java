package org.redress.command.complaint;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.WITHDRAWN;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.close;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.CaseSamples.terminate;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.CaseSamples.withdraw;
import static org.redress.command.Spec.givenCase;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.complaint.ComplaintWithdrawn;

class WithdrawComplaintTest {

  @Test
  void complaintIsWithdrawnBeforeTheDecision() {
    givenCase(file())
        .when(withdraw())
        .then(
            new ComplaintWithdrawn(
                CASE,
                hour(WITHDRAWN),
                new Protected(PersonalDataKind.FREE_TEXT, "complainant", "样例:自行撤回")));
  }

  @Test
  void complaintIsWithdrawnAfterAcceptanceWithoutSayingWhy() {
    givenCase(file(), accept())
        .when(new WithdrawComplaint(CASE, hour(WITHDRAWN), null))
        .then(new ComplaintWithdrawn(CASE, hour(WITHDRAWN), null));
  }

  @Test
  void withdrawalWhileTheMediationIsOpenIsRefused() {
    givenCase(file(), accept(), openMediation())
        .when(withdraw())
        .thenRefused(
            ComplaintRefusal.MEDIATION_OPEN, "", "settle or terminate the mediation before this");
  }

  @Test
  void complaintIsWithdrawnAfterItsMediationWasTerminated() {
    givenCase(file(), accept(), openMediation(), terminate())
        .when(withdraw())
        .thenOne(ComplaintWithdrawn.class);
  }

  @Test
  void withdrawalBeforeTheMediationEndedIsRefused() {
    givenCase(file(), accept(), openMediation(), terminate())
        .when(new WithdrawComplaint(CASE, hour(29), null))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-21T07:30:00Z");
  }

  @Test
  void closedComplaintIsNotWithdrawn() {
    givenCase(file(), accept(), close())
        .when(withdraw())
        .thenNotIn("CLOSED", "FILED, PICKED_UP or ACCEPTED");
  }

  @Test
  void blankReasonIsRefused() {
    givenCase(file())
        .when(new WithdrawComplaint(CASE, hour(WITHDRAWN), text("")))
        .thenRefused(InputRefusal.FIELD_BLANK, "reason", "a text");
  }
}
