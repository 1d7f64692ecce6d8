package org.redress.command.refund;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.CONFIRMED;
import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.PAID;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.agree;
import static org.redress.command.CaseSamples.confirm;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.pay;
import static org.redress.command.CaseSamples.reverse;
import static org.redress.command.Spec.givenCase;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.refund.RefundConfirmed;

class ConfirmRefundTest {

  @Test
  void wholeSumIsConfirmed() {
    givenCase(file(), agree(), pay(40_000), pay(2_000))
        .when(confirm())
        .then(new RefundConfirmed(CASE, hour(CONFIRMED), "R1", 42_000, "CNY", REGION, MERCHANT));
  }

  @Test
  void partOfTheSumIsNotConfirmed() {
    givenCase(file(), agree(), pay(41_999)).when(confirm()).thenNotIn("PARTLY_PAID", "PAID");
  }

  @Test
  void confirmingTwiceIsRefused() {
    givenCase(file(), agree(), pay(42_000), confirm())
        .when(confirm())
        .thenNotIn("CONFIRMED", "PAID");
  }

  @Test
  void confirmationBeforeTheLastPaymentIsRefused() {
    givenCase(file(), agree(), pay(40_000), pay(2_000, PAID + 10))
        .when(new ConfirmRefund(CASE, hour(PAID + 9), "R1"))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-21T23:30:00Z");
  }

  @Test
  void paymentThatWasReversedDoesNotHoldTheConfirmationUp() {
    givenCase(
            file(),
            agree(),
            pay(40_000),
            pay(2_000, PAID + 30),
            reverse("P2"),
            pay(2_000, PAID + 5))
        .when(new ConfirmRefund(CASE, hour(PAID + 6), "R1"))
        .thenOne(RefundConfirmed.class);
  }

  @Test
  void sumThatIsDueIsNotConfirmed() {
    givenCase(file(), agree()).when(confirm()).thenNotIn("DUE", "PAID");
  }

  @Test
  void unknownRefundIsRefused() {
    givenCase(file()).when(confirm()).thenRefused(RefundRefusal.REFUND_UNKNOWN, "refundId", null);
  }
}
