package org.redress.command.refund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.RecoveryType;
import org.redress.events.refund.RecoverySource;
import org.redress.events.refund.RefundAgreed;
import org.redress.events.refund.RefundLine;
import org.redress.events.refund.RefundPaymentRecorded;

/**
 * What was agreed in one refund and what has been paid of it. Paid and outstanding always add up to
 * the agreed total.
 *
 * @param agreedAt when it was agreed
 * @param source what led to it
 * @param mediationId the mediation it comes from, null for another source
 * @param currency ISO 4217 code of every amount
 * @param dueOn last day for payment, null when none was agreed
 * @param parts the agreed parts in their order
 * @param payments every payment by its id inside the refund: P1, P2, …
 * @param defaulted whether a default was ever declared; a late payment does not undo it
 */
public record RefundAccount(
    Instant agreedAt,
    RecoverySource source,
    @Nullable String mediationId,
    String currency,
    @Nullable LocalDate dueOn,
    List<Part> parts,
    Map<String, Payment> payments,
    boolean defaulted) {

  /**
   * An agreed part.
   *
   * @param type what it is made of
   * @param amountMinor agreed, whole minor units
   * @param paidMinor paid of it, whole minor units, from 0 to the agreed amount
   */
  public record Part(RecoveryType type, long amountMinor, long paidMinor) {

    /** Still owed of it, whole minor units. */
    public long outstandingMinor() {
      return amountMinor - paidMinor;
    }
  }

  /**
   * A recorded payment.
   *
   * @param paidAt when it was paid
   * @param shares what it filled of the agreed parts, in their order
   * @param reversed whether it was taken back
   */
  public record Payment(Instant paidAt, List<Share> shares, boolean reversed) {}

  /**
   * What a payment filled of one agreed part.
   *
   * @param part index of the part, from 0
   * @param amountMinor whole minor units, above 0
   */
  public record Share(int part, long amountMinor) {}

  /** Nothing paid yet. */
  static RefundAccount agreed(RefundAgreed e) {
    return new RefundAccount(
        e.occurredAt(),
        e.source(),
        e.mediationId(),
        e.currency(),
        e.dueOn(),
        e.lines().stream().map(line -> new Part(line.type(), line.amountMinor(), 0)).toList(),
        Map.of(),
        false);
  }

  /** Paid so far, reversals taken off, whole minor units. */
  public long paidMinor() {
    return parts.stream().mapToLong(Part::paidMinor).sum();
  }

  /** Still owed, whole minor units. */
  public long outstandingMinor() {
    return parts.stream().mapToLong(Part::outstandingMinor).sum();
  }

  /** When the last payment that stands was made; the agreement when none does. */
  Instant lastPaidAt() {
    return payments.values().stream()
        .filter(payment -> !payment.reversed())
        .map(Payment::paidAt)
        .max(Comparator.naturalOrder())
        .orElse(agreedAt);
  }

  /** A sum spread over the parts in their order; what goes beyond them is left out. */
  List<Share> spread(long amountMinor) {
    var shares = new ArrayList<Share>();
    long left = amountMinor;
    for (int i = 0; i < parts.size() && left > 0; i++) {
      long share = Math.min(left, parts.get(i).outstandingMinor());
      if (share > 0) {
        shares.add(new Share(i, share));
        left -= share;
      }
    }
    return List.copyOf(shares);
  }

  /** Shares as typed parts of a sum. */
  List<RefundLine> lines(List<Share> shares) {
    return shares.stream()
        .map(share -> new RefundLine(parts.get(share.part()).type(), share.amountMinor()))
        .toList();
  }

  /** The account with one more payment, spread as its event says. */
  RefundAccount paid(RefundPaymentRecorded e) {
    List<Share> shares = sharesOf(e.lines());
    return with(moved(shares, 1), with(e.paymentId(), new Payment(e.occurredAt(), shares, false)));
  }

  /** The account without the payment, which stays on record as reversed. */
  RefundAccount reversed(String paymentId) {
    Payment payment = payments.get(paymentId);
    return payment == null || payment.reversed()
        ? this
        : with(
            moved(payment.shares(), -1),
            with(paymentId, new Payment(payment.paidAt(), payment.shares(), true)));
  }

  /** The account after a default was declared. */
  RefundAccount inDefault() {
    return new RefundAccount(agreedAt, source, mediationId, currency, dueOn, parts, payments, true);
  }

  /** Each line fills the first parts of its type that are still owed. */
  private List<Share> sharesOf(List<RefundLine> lines) {
    long[] left = parts.stream().mapToLong(Part::outstandingMinor).toArray();
    var shares = new ArrayList<Share>();
    for (RefundLine line : lines) {
      long amount = line.amountMinor();
      for (int i = 0; i < left.length && amount > 0; i++) {
        long share = parts.get(i).type() == line.type() ? Math.min(amount, left[i]) : 0;
        if (share > 0) {
          shares.add(new Share(i, share));
          left[i] -= share;
          amount -= share;
        }
      }
    }
    return List.copyOf(shares);
  }

  private List<Part> moved(List<Share> shares, int sign) {
    var moved = new ArrayList<>(parts);
    for (Share share : shares) {
      Part part = moved.get(share.part());
      moved.set(
          share.part(),
          new Part(part.type(), part.amountMinor(), part.paidMinor() + sign * share.amountMinor()));
    }
    return List.copyOf(moved);
  }

  private Map<String, Payment> with(String paymentId, Payment payment) {
    var all = new HashMap<>(payments);
    all.put(paymentId, payment);
    return Map.copyOf(all);
  }

  private RefundAccount with(List<Part> newParts, Map<String, Payment> newPayments) {
    return new RefundAccount(
        agreedAt, source, mediationId, currency, dueOn, newParts, newPayments, defaulted);
  }
}
