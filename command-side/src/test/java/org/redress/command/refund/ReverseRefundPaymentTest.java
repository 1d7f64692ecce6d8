package org.redress.command.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.DUE_ON;
import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.PAID;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.agree;
import static org.redress.command.CaseSamples.confirm;
import static org.redress.command.CaseSamples.declareDefault;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.pay;
import static org.redress.command.CaseSamples.reverse;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.Spec.givenCase;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.command.CaseCommand;
import org.redress.command.ChinaTime;
import org.redress.command.InputRefusal;
import org.redress.command.refund.RefundStage.Defaulted;
import org.redress.command.refund.RefundStage.Due;
import org.redress.command.refund.RefundStage.PartlyPaid;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.RecoveryType;
import org.redress.events.refund.RecoverySource;
import org.redress.events.refund.RefundLine;
import org.redress.events.refund.RefundPaymentReversed;

class ReverseRefundPaymentTest {

  private static RefundStage after(CaseCommand... commands) {
    return givenCase(commands).state().refund().refunds().get("R1");
  }

  @Test
  void paymentIsTakenBackAsItWasRecorded() {
    givenCase(file(), agree(), pay(32_000), pay(10_000))
        .when(reverse("P1"))
        .then(
            new RefundPaymentReversed(
                CASE,
                ChinaTime.startOf(DUE_ON.plusDays(9)),
                "R1",
                "P1",
                RecoverySource.SELF_SETTLED,
                List.of(
                    new RefundLine(RecoveryType.REFUND, 30_000),
                    new RefundLine(RecoveryType.COMPENSATION, 2_000)),
                32_000,
                10_000,
                32_000,
                "CNY",
                new Protected(PersonalDataKind.FREE_TEXT, "complainant", "样例:重复登记"),
                REGION,
                MERCHANT));
  }

  @Test
  void confirmedSumIsOwedAgain() {
    assertThat(after(file(), agree(), pay(32_000), pay(10_000), confirm(), reverse("P2")))
        .isInstanceOf(PartlyPaid.class);
  }

  @Test
  void nothingPaidIsLeftAfterTheOnlyPayment() {
    assertThat(after(file(), agree(), pay(32_000), reverse("P1"))).isInstanceOf(Due.class);
  }

  @Test
  void refundInDefaultStaysThere() {
    assertThat(after(file(), agree(), pay(32_000), declareDefault(), reverse("P1")))
        .isInstanceOf(Defaulted.class);
  }

  @Test
  void reversingTwiceIsRefused() {
    givenCase(file(), agree(), pay(32_000), reverse("P1"))
        .when(reverse("P1"))
        .thenRefused(RefundRefusal.PAYMENT_ALREADY_REVERSED, "paymentId", "a payment that stands");
  }

  @Test
  void unknownPaymentIsRefused() {
    givenCase(file(), agree(), pay(32_000))
        .when(reverse("P2"))
        .thenRefused(RefundRefusal.PAYMENT_UNKNOWN, "paymentId", "P1");
  }

  @Test
  void reversalBeforeThePaymentIsRefused() {
    givenCase(file(), agree(), pay(32_000))
        .when(new ReverseRefundPayment(CASE, hour(PAID - 1), "R1", "P1", text("样例:重复登记")))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-21T13:30:00Z");
  }

  @Test
  void reversalWithoutAReasonIsRefused() {
    givenCase(file(), agree(), pay(32_000))
        .when(new ReverseRefundPayment(CASE, hour(PAID), "R1", "P1", text("")))
        .thenRefused(InputRefusal.FIELD_BLANK, "reason", "a text");
  }
}
