package org.redress.query.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.refund.RecoverySource;
import org.redress.events.refund.RefundAgreed;
import org.redress.events.refund.RefundEvent;
import org.redress.events.refund.RefundLine;
import org.redress.events.refund.RefundPaymentRecorded;
import org.redress.events.refund.RefundPaymentReversed;
import org.redress.query.counter.RegionPath;
import org.redress.query.head.CaseHead;
import org.redress.query.ledger.LedgerLine.Parties;
import org.redress.query.ledger.LedgerLine.Proof;
import org.redress.query.projection.Recorded;

/**
 * Turns the three events that move money into ledger lines: an agreement promises it, which the
 * operator owes from then on; a payment performs it and is owed no longer; a reversal takes a
 * payment back, which is owed again. Nothing else is money: neither an amount claimed, nor a return
 * under a pledge, nor a default, after which as much is owed as before.
 */
public final class LedgerFold {

  private LedgerFold() {}

  /** Whether an event has lines. */
  public static boolean isMoney(Recorded recorded) {
    return recorded.event() instanceof RefundAgreed
        || recorded.event() instanceof RefundPaymentRecorded
        || recorded.event() instanceof RefundPaymentReversed;
  }

  /**
   * The lines that an event adds, none for most events.
   *
   * @param head the case as it stood before the event
   */
  public static List<LedgerLine> lines(Recorded recorded, CaseHead head) {
    return switch (recorded.event()) {
      case RefundAgreed e ->
          lines(
              recorded,
              e,
              e.lines(),
              new Entry(
                  LedgerAccount.OWED,
                  LedgerAccount.PROMISED,
                  e.source(),
                  e.currency(),
                  e.refundId(),
                  null,
                  new Proof(recorded.eventId(), null, e.mediationId()),
                  parties(e.region(), e.merchantId(), head)));
      case RefundPaymentRecorded e ->
          lines(
              recorded,
              e,
              e.lines(),
              new Entry(
                  LedgerAccount.PERFORMED,
                  LedgerAccount.OWED,
                  e.source(),
                  e.currency(),
                  e.refundId(),
                  e.paymentId(),
                  new Proof(recorded.eventId(), e.evidence().kind(), null),
                  parties(e.region(), e.merchantId(), head)));
      case RefundPaymentReversed e ->
          lines(
              recorded,
              e,
              e.lines(),
              new Entry(
                  LedgerAccount.OWED,
                  LedgerAccount.PERFORMED,
                  e.source(),
                  e.currency(),
                  e.refundId(),
                  e.paymentId(),
                  new Proof(recorded.eventId(), null, null),
                  parties(e.region(), e.merchantId(), head)));
      default -> List.of();
    };
  }

  /** The lines that an event adds, without what stands at the head of its case. */
  public static List<LedgerLine> lines(Recorded recorded) {
    return lines(recorded, CaseHead.UNKNOWN);
  }

  private static Parties parties(String region, @Nullable String merchantId, CaseHead head) {
    return new Parties(
        region, RegionPath.of(region), head.officeId(), head.creditCode(), merchantId);
  }

  private static List<LedgerLine> lines(
      Recorded recorded, RefundEvent event, List<RefundLine> parts, Entry entry) {
    List<LedgerLine> lines = new ArrayList<>(parts.size());
    for (RefundLine part : parts) {
      lines.add(
          new LedgerLine(
              recorded.eventId() + "-" + (lines.size() + 1),
              recorded.position(),
              entry.debit(),
              entry.credit(),
              part.amountMinor(),
              entry.currency(),
              part.type(),
              entry.source(),
              event.occurredAt(),
              event.caseId(),
              entry.refundId(),
              entry.paymentId(),
              entry.proof(),
              entry.parties()));
    }
    return lines;
  }

  /** What the lines of one event have in common. */
  private record Entry(
      LedgerAccount debit,
      LedgerAccount credit,
      RecoverySource source,
      String currency,
      String refundId,
      @Nullable String paymentId,
      Proof proof,
      Parties parties) {}
}
