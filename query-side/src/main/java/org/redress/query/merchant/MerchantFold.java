package org.redress.query.merchant;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.ComplaintClosed;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.complaint.ComplaintReopened;
import org.redress.events.merchant.MerchantRegistered;
import org.redress.events.refund.RefundDefaulted;
import org.redress.events.refund.RefundPaymentRecorded;
import org.redress.events.refund.RefundPaymentReversed;
import org.redress.query.Money;
import org.redress.query.projection.Change;
import org.redress.query.projection.Recorded;

/** What an event changes in the record of a merchant. */
final class MerchantFold {

  private final CasesAgainst cases;

  MerchantFold(CasesAgainst cases) {
    this.cases = cases;
  }

  /** How a merchant is registered by the event. */
  static Registration registration(MerchantRegistered e, long version) {
    return new Registration(
        version, e.name(), e.creditCode(), e.address(), e.region(), e.industry(), e.occurredAt());
  }

  /** The change, if the event is about a merchant. */
  List<Change<MerchantRecord>> changes(Recorded recorded) {
    long at = recorded.position();
    return switch (recorded.event()) {
      case MerchantRegistered e ->
          change(e.merchantId(), m -> m.registered(registration(e, recorded.version()), at));
      case ComplaintFiled e -> {
        cases.note(e);
        yield change(e.respondent().merchantId(), m -> m.withComplaint(at));
      }
      case ComplaintClosed e ->
          change(merchantOf(e.caseId()), m -> m.withClosings(1, settled(e.outcome()), at));
      case ComplaintReopened e -> {
        long settled = settled(cases.lastOutcome(e.caseId(), recorded.version()));
        yield change(merchantOf(e.caseId()), m -> m.withClosings(-1, -settled, at));
      }
      case RefundPaymentRecorded e ->
          change(
              e.merchantId(), m -> m.withRecovered(new Money(e.amountMinor(), e.currency()), at));
      case RefundPaymentReversed e ->
          change(
              e.merchantId(), m -> m.withRecovered(new Money(-e.amountMinor(), e.currency()), at));
      case RefundDefaulted e -> change(e.merchantId(), m -> m.withDefault(at));
      default -> List.of();
    };
  }

  private @Nullable String merchantOf(String caseId) {
    return cases.merchantOf(caseId).orElse(null);
  }

  private static List<Change<MerchantRecord>> change(
      @Nullable String merchantId, UnaryOperator<MerchantRecord> change) {
    return Optional.ofNullable(merchantId)
        .map(id ->
            new Change<MerchantRecord>(
                id,
                before ->
                    change.apply(
                        Objects.requireNonNullElseGet(before, () -> MerchantRecord.empty(id)))))
        .stream()
        .toList();
  }

  private static long settled(ClosingOutcome outcome) {
    return switch (outcome) {
      case SETTLED, SELF_SETTLED -> 1;
      case NOT_SETTLED -> 0;
    };
  }
}
