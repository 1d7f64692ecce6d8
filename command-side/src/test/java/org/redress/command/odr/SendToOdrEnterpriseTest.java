package org.redress.command.odr;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.Spec.givenCase;
import static org.redress.command.odr.OdrSamples.ENTERPRISE;
import static org.redress.command.odr.OdrSamples.HANDED_OVER;
import static org.redress.command.odr.OdrSamples.send;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.redress.command.FilingSample;
import org.redress.command.InputRefusal;
import org.redress.events.complaint.Respondent;
import org.redress.events.odr.SentToOdrEnterprise;

class SendToOdrEnterpriseTest {

  @Test
  void complaintGoesToTheEnterpriseThatTheConsumerChose() {
    givenCase(file())
        .when(send())
        .then(
            new SentToOdrEnterprise(
                CASE, hour(HANDED_OVER), ENTERPRISE, MERCHANT, hour(0), REGION));
  }

  @Test
  void complaintAboutSomebodyWhoDoesNotTakePartIsNotSent() {
    givenCase(
            new FilingSample()
                .respondent(new Respondent("样例商店 002", "样例路 2 号", null, "MX-2", null))
                .command())
        .when(send())
        .thenRefused(
            OdrRefusal.ODR_ENTERPRISE_NOT_JOINED,
            "",
            "a complaint about an enterprise that has joined");
  }

  @Test
  void complaintAboutSomebodyWithoutARecordIsNotSent() {
    givenCase(
            new FilingSample()
                .respondent(new Respondent("样例商店 003", "样例路 3 号", null, null, null))
                .command())
        .when(send())
        .thenRefused(
            OdrRefusal.ODR_ENTERPRISE_NOT_JOINED,
            "",
            "a complaint about an enterprise that has joined");
  }

  @Test
  void nobodyIsSentWhoDidNotChooseIt() {
    givenCase(file())
        .when(new SendToOdrEnterprise(CASE, hour(HANDED_OVER), null))
        .thenRefused(OdrRefusal.ODR_CHOICE_MISSING, "chosenAt", "the consumer's choice");
  }

  @Test
  void choiceAfterTheSendingIsRefused() {
    givenCase(file())
        .when(new SendToOdrEnterprise(CASE, hour(HANDED_OVER), hour(2)))
        .thenRefused(OdrRefusal.ODR_CHOICE_TOO_LATE, "chosenAt", "not after 2026-04-20T02:30:00Z");
  }

  @Test
  void acceptedComplaintStaysWithTheAuthority() {
    givenCase(file(), accept()).when(send(3)).thenNotIn("ACCEPTED", "FILED or PICKED_UP");
  }

  @Test
  void sendingBeforeTheReceiptIsRefused() {
    givenCase(file())
        .when(new SendToOdrEnterprise(CASE, hour(-1), hour(-2)))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-20T01:30:00Z");
  }

  @Test
  void sendingBeforeTheEnterpriseJoinedIsRefused() {
    Instant early = Instant.parse("2026-03-01T02:00:00Z");
    givenCase(new FilingSample().occurredAt(early).command())
        .when(new SendToOdrEnterprise(CASE, early, early))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-03-02T02:00:00Z");
  }
}
