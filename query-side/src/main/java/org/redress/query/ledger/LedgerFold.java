package org.redress.query.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.CaseEvent;
import org.redress.events.refund.RecoverySource;
import org.redress.events.refund.RefundAgreed;
import org.redress.events.refund.RefundLine;
import org.redress.events.refund.RefundPaymentRecorded;
import org.redress.events.refund.RefundPaymentReversed;
import org.redress.query.counter.RegionPath;
import org.redress.query.projection.Recorded;

/**
 * Turns the three events that move money into ledger lines: an agreement promises it, a payment
 * performs it, a reversal takes a payment back. Nothing else is money, neither an amount claimed
 * nor a return under a pledge.
 */
public final class LedgerFold {

  private LedgerFold() {}

  /** The lines that an event adds, none for most events. */
  public static List<LedgerLine> lines(Recorded recorded) {
    return switch (recorded.event()) {
      case RefundAgreed e ->
          lines(
              recorded,
              e,
              e.lines(),
              new Entry(
                  LedgerAccount.PROMISED,
                  e.source(),
                  e.currency(),
                  e.refundId(),
                  null,
                  false,
                  e.region()));
      case RefundPaymentRecorded e ->
          lines(
              recorded,
              e,
              e.lines(),
              new Entry(
                  LedgerAccount.PERFORMED,
                  e.source(),
                  e.currency(),
                  e.refundId(),
                  e.paymentId(),
                  false,
                  e.region()));
      case RefundPaymentReversed e ->
          lines(
              recorded,
              e,
              e.lines(),
              new Entry(
                  LedgerAccount.PERFORMED,
                  e.source(),
                  e.currency(),
                  e.refundId(),
                  e.paymentId(),
                  true,
                  e.region()));
      default -> List.of();
    };
  }

  private static List<LedgerLine> lines(
      Recorded recorded, CaseEvent event, List<RefundLine> parts, Entry entry) {
    List<LedgerLine> lines = new ArrayList<>(parts.size());
    for (RefundLine part : parts) {
      long amountMinor =
          entry.reversal() ? Math.negateExact(part.amountMinor()) : part.amountMinor();
      lines.add(
          new LedgerLine(
              recorded.eventId() + "-" + (lines.size() + 1),
              recorded.position(),
              entry.account(),
              part.type(),
              entry.source(),
              amountMinor,
              entry.currency(),
              event.occurredAt(),
              event.caseId(),
              entry.refundId(),
              entry.paymentId(),
              entry.reversal(),
              entry.region(),
              RegionPath.of(entry.region())));
    }
    return lines;
  }

  /** What the lines of one event have in common. */
  private record Entry(
      LedgerAccount account,
      RecoverySource source,
      String currency,
      String refundId,
      @Nullable String paymentId,
      boolean reversal,
      String region) {}
}
