package org.redress.command.refund;

import static org.redress.command.CaseSamples.AGREED;
import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.DUE_ON;
import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.agree;
import static org.redress.command.CaseSamples.declareDefault;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.parts;
import static org.redress.command.CaseSamples.pay;
import static org.redress.command.CaseSamples.reverse;
import static org.redress.command.Spec.givenCase;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.refund.RecoverySource;
import org.redress.events.refund.RefundDefaulted;

class DeclareRefundDefaultTest {

  /** First millisecond of 2026-05-09 in Shanghai. */
  private static final Instant DAY_AFTER = Instant.parse("2026-05-08T16:00:00Z");

  @Test
  void whatIsStillOwedAfterTheLastDayIsADefault() {
    givenCase(file(), agree(), pay(32_000))
        .when(new DeclareRefundDefault(CASE, DAY_AFTER, "R1"))
        .then(new RefundDefaulted(CASE, DAY_AFTER, "R1", 10_000, "CNY", DUE_ON, REGION, MERCHANT));
  }

  @Test
  void defaultOnTheLastDayItselfIsRefused() {
    givenCase(file(), agree())
        .when(new DeclareRefundDefault(CASE, DAY_AFTER.minusMillis(1), "R1"))
        .thenRefused(RefundRefusal.DUE_DATE_NOT_PASSED, "occurredAt", "a day after 2026-05-08");
  }

  @Test
  void withoutADayPaymentIsOwedAtOnce() {
    givenCase(
            file(),
            new AgreeRefund(
                CASE, hour(AGREED), RecoverySource.SELF_SETTLED, null, parts(), "CNY", null))
        .when(new DeclareRefundDefault(CASE, hour(AGREED), "R1"))
        .thenOne(RefundDefaulted.class);
  }

  @Test
  void defaultOfWhatIsPaidIsRefused() {
    givenCase(file(), agree(), pay(42_000))
        .when(declareDefault())
        .thenNotIn("PAID", "DUE or PARTLY_PAID");
  }

  @Test
  void defaultIsDeclaredOnce() {
    givenCase(file(), agree(), declareDefault())
        .when(declareDefault())
        .thenNotIn("DEFAULTED", "DUE or PARTLY_PAID");
  }

  @Test
  void defaultIsNotUndoneByALatePaymentThatDidNotStand() {
    givenCase(file(), agree(), declareDefault(), pay(42_000, 1_000), reverseLater())
        .when(declareDefault())
        .thenNotIn("DEFAULTED", "DUE or PARTLY_PAID");
  }

  private static ReverseRefundPayment reverseLater() {
    return new ReverseRefundPayment(CASE, hour(1_001), "R1", "P1", reverse("P1").reason());
  }

  @Test
  void defaultBeforeTheAgreementIsRefused() {
    givenCase(file(), agree())
        .when(new DeclareRefundDefault(CASE, hour(AGREED - 1), "R1"))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-21T08:30:00Z");
  }
}
