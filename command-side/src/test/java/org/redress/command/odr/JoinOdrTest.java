package org.redress.command.odr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.Spec.givenOdrEnterprise;
import static org.redress.command.odr.OdrSamples.ENTERPRISE;
import static org.redress.command.odr.OdrSamples.join;
import static org.redress.command.odr.OdrSamples.leave;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.redress.command.Decision;
import org.redress.command.InputRefusal;
import org.redress.command.Refusal;
import org.redress.events.odr.OdrJoined;
import org.redress.events.odr.OdrLeft;

class JoinOdrTest {

  private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");

  @Test
  void enterpriseJoinsAfterAReviewOfItsApplication() {
    givenOdrEnterprise()
        .when(join())
        .then(
            new OdrJoined(
                ENTERPRISE, AT, MERCHANT, "ORG-350102", LocalDate.of(2026, 2, 24), REGION));
  }

  @Test
  void enterpriseWithoutAMerchantRecordIsRefused() {
    assertThat(OdrEnterpriseDecider.decide(join(), OdrEnterpriseDecider.initial(), false))
        .isEqualTo(
            Decision.refuse(
                Refusal.of(
                    InputRefusal.MERCHANT_UNKNOWN, "merchantId", "a merchant that is registered")));
  }

  @Test
  void applicationAfterTheAdmissionIsRefused() {
    givenOdrEnterprise()
        .when(new JoinOdr(MERCHANT, AT, "ORG-350102", LocalDate.of(2026, 3, 3), REGION))
        .thenRefused(
            OdrRefusal.ODR_APPLICATION_AFTER_ADMISSION, "appliedOn", "not after 2026-03-02");
  }

  @Test
  void enterpriseThatLeftMayJoinAgainLater() {
    givenOdrEnterprise(join(), leave())
        .when(join("2026-05-01T02:00:00Z"))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-06-01T02:00:00Z");
  }

  @Test
  void leavingSaysWhy() {
    givenOdrEnterprise(join())
        .when(leave())
        .then(
            new OdrLeft(
                ENTERPRISE, Instant.parse("2026-06-01T02:00:00Z"), MERCHANT, "样例:停止经营", REGION));
  }
}
