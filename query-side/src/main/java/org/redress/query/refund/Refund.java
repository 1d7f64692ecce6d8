package org.redress.query.refund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.refund.RecoverySource;
import org.redress.events.refund.RefundLine;
import org.redress.query.Money;

/**
 * A sum owed to the consumer.
 *
 * @param id id inside the case
 * @param stage where it stands
 * @param source what led to it
 * @param mediationId the mediation it comes from, null for another source
 * @param agreedAt when it was agreed
 * @param dueOn last day for payment, null when none was agreed
 * @param total sum agreed
 * @param lines typed parts of the sum
 * @param paid paid so far, reversals taken off
 * @param outstanding still owed
 * @param payments payments in order
 * @param defaulted whether it was ever not paid in time; a late payment does not undo it
 */
public record Refund(
    String id,
    RefundStage stage,
    RecoverySource source,
    @Nullable String mediationId,
    Instant agreedAt,
    @Nullable LocalDate dueOn,
    Money total,
    List<RefundLine> lines,
    Money paid,
    Money outstanding,
    List<Payment> payments,
    boolean defaulted) {

  /** After a payment or a reversal: what is still owed decides where it stands. */
  Refund withPayments(List<Payment> recorded, long paidMinor, long outstandingMinor) {
    RefundStage newStage;
    if (outstandingMinor == 0) {
      newStage = RefundStage.PAID;
    } else if (defaulted) {
      newStage = RefundStage.DEFAULTED;
    } else {
      newStage = paidMinor == 0 ? RefundStage.DUE : RefundStage.PARTLY_PAID;
    }
    return new Refund(
        id,
        newStage,
        source,
        mediationId,
        agreedAt,
        dueOn,
        total,
        lines,
        new Money(paidMinor, total.currency()),
        new Money(outstandingMinor, total.currency()),
        recorded,
        defaulted);
  }

  Refund confirmed() {
    return in(RefundStage.CONFIRMED, defaulted);
  }

  Refund inDefault() {
    return in(RefundStage.DEFAULTED, true);
  }

  private Refund in(RefundStage newStage, boolean everDefaulted) {
    return new Refund(
        id,
        newStage,
        source,
        mediationId,
        agreedAt,
        dueOn,
        total,
        lines,
        paid,
        outstanding,
        payments,
        everDefaulted);
  }
}
