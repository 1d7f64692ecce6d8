package org.redress.command.odr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.refuse;
import static org.redress.command.Spec.givenCase;
import static org.redress.command.odr.OdrSamples.BACK;
import static org.redress.command.odr.OdrSamples.ENDED;
import static org.redress.command.odr.OdrSamples.ENTERPRISE;
import static org.redress.command.odr.OdrSamples.HANDED_OVER;
import static org.redress.command.odr.OdrSamples.fail;
import static org.redress.command.odr.OdrSamples.fallBack;
import static org.redress.command.odr.OdrSamples.ofParties;
import static org.redress.command.odr.OdrSamples.send;
import static org.redress.command.odr.OdrSamples.settleOnline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.command.InputRefusal;
import org.redress.command.complaint.AcceptComplaint;
import org.redress.command.complaint.ComplaintRefusal;
import org.redress.command.complaint.WithdrawComplaint;
import org.redress.events.complaint.ComplaintAccepted;
import org.redress.events.odr.FallbackReason;
import org.redress.events.odr.FellBackToAuthority;
import org.redress.events.odr.OdrFailureRecorded;

class FallBackToAuthorityTest {

  private static FellBackToAuthority back(int hour, FallbackReason reason) {
    return new FellBackToAuthority(
        CASE, hour(hour), ENTERPRISE, MERCHANT, hour(HANDED_OVER), reason, REGION);
  }

  @Test
  void failureTakesTheComplaintToTheAuthorityByItself() {
    assertThat(givenCase(file(), send()).when(fail()).events())
        .containsExactly(
            new OdrFailureRecorded(
                CASE,
                hour(ENDED),
                ENTERPRISE,
                MERCHANT,
                hour(HANDED_OVER),
                ofParties("样例:意见不一"),
                REGION),
            back(ENDED, FallbackReason.FAILED));
  }

  @ParameterizedTest
  @EnumSource(names = {"TIME_PASSED", "CONSUMER_ASKS"})
  void complaintFallsBackWhenTimePassedOrTheConsumerAsks(FallbackReason reason) {
    givenCase(file(), send()).when(fallBack(reason)).then(back(BACK, reason));
  }

  @Test
  void failureIsRecordedWithItsReason() {
    givenCase(file(), send())
        .when(fallBack(FallbackReason.FAILED))
        .thenRefused(OdrRefusal.ODR_FAILURE_NOT_RECORDED, "reason", "TIME_PASSED or CONSUMER_ASKS");
  }

  @Test
  void consumerMayAskForTheAuthorityWhenASettlementIsNotKept() {
    givenCase(file(), send(), settleOnline())
        .when(fallBack(FallbackReason.CONSUMER_ASKS))
        .then(back(BACK, FallbackReason.CONSUMER_ASKS));
  }

  @Test
  void settledComplaintDoesNotFallBackWhenTimePasses() {
    givenCase(file(), send(), settleOnline())
        .when(fallBack(FallbackReason.TIME_PASSED))
        .thenRefused(
            OdrRefusal.ODR_NOT_WITH_ENTERPRISE, "", "a complaint that is with an enterprise");
  }

  @Test
  void withdrawnComplaintDoesNotFallBack() {
    givenCase(file(), send(), new WithdrawComplaint(CASE, hour(2), null))
        .when(fallBack(FallbackReason.TIME_PASSED))
        .thenNotIn("WITHDRAWN", "FILED or PICKED_UP");
  }

  @Test
  void complaintWithTheEnterpriseIsNotAccepted() {
    givenCase(file(), send())
        .when(accept())
        .thenRefused(
            ComplaintRefusal.WITH_ODR_ENTERPRISE,
            "",
            "after the complaint fell back to the authority (Order 121 Art. 6)");
  }

  @Test
  void complaintWithTheEnterpriseIsNotRefused() {
    givenCase(file(), send())
        .when(refuse())
        .thenRefused(
            ComplaintRefusal.WITH_ODR_ENTERPRISE,
            "",
            "after the complaint fell back to the authority (Order 121 Art. 6)");
  }

  @Test
  void complaintGoesOnAsAnyOtherAfterTheFallback() {
    givenCase(file(), send(), fail())
        .when(new AcceptComplaint(CASE, hour(BACK)))
        .then(new ComplaintAccepted(CASE, hour(BACK)));
  }

  @Test
  void acceptanceBeforeTheFallbackIsRefused() {
    givenCase(file(), send(), fail())
        .when(accept())
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-21T10:30:00Z");
  }
}
