package org.redress.query.refund;

import java.util.List;
import java.util.function.UnaryOperator;
import org.redress.events.refund.RefundAgreed;
import org.redress.events.refund.RefundConfirmed;
import org.redress.events.refund.RefundDefaulted;
import org.redress.events.refund.RefundEvent;
import org.redress.events.refund.RefundPaymentRecorded;
import org.redress.events.refund.RefundPaymentReversed;
import org.redress.query.Money;
import org.redress.query.PartList;

/**
 * Folds the refunds of one case. Amounts are those the events state; nothing is worked out anew.
 */
public final class RefundFold {

  private RefundFold() {}

  /** The refunds after the event, in the order they were agreed. */
  public static List<Refund> apply(List<Refund> before, RefundEvent event) {
    return switch (event) {
      case RefundAgreed e -> PartList.add(before, agreed(e));
      case RefundPaymentRecorded e -> change(before, e.refundId(), refund -> paid(refund, e));
      case RefundPaymentReversed e -> change(before, e.refundId(), refund -> reversed(refund, e));
      case RefundConfirmed e -> change(before, e.refundId(), Refund::confirmed);
      case RefundDefaulted e -> change(before, e.refundId(), Refund::inDefault);
    };
  }

  private static List<Refund> change(List<Refund> before, String id, UnaryOperator<Refund> change) {
    return PartList.change(before, Refund::id, id, change);
  }

  private static Refund agreed(RefundAgreed e) {
    Money total = new Money(e.totalMinor(), e.currency());
    return new Refund(
        e.refundId(),
        RefundStage.DUE,
        e.source(),
        e.mediationId(),
        e.occurredAt(),
        e.dueOn(),
        total,
        e.lines(),
        new Money(0, e.currency()),
        total,
        List.of(),
        false);
  }

  private static Refund paid(Refund refund, RefundPaymentRecorded e) {
    Payment payment =
        new Payment(
            e.paymentId(),
            e.occurredAt(),
            new Money(e.amountMinor(), e.currency()),
            e.evidence().kind(),
            null);
    return refund.withPayments(
        PartList.add(refund.payments(), payment), e.paidMinor(), e.outstandingMinor());
  }

  private static Refund reversed(Refund refund, RefundPaymentReversed e) {
    List<Payment> payments =
        PartList.change(
            refund.payments(),
            Payment::id,
            e.paymentId(),
            payment -> payment.reversed(e.occurredAt()));
    return refund.withPayments(payments, e.paidMinor(), e.outstandingMinor());
  }
}
