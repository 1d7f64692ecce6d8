package org.redress.ranking;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.DomainEvent;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.ComplaintClosed;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.complaint.ComplaintReopened;
import org.redress.events.intake.DuplicateConfirmed;
import org.redress.events.odr.OdrSettlementRecorded;
import org.redress.events.refund.RefundDefaulted;

/** What happened to the complaints about each merchant. */
final class ComplaintFacts {

  private final Period period;
  private final Map<String, Complaint> complaints = new HashMap<>();
  private final Map<String, String> duplicates = new HashMap<>();
  private final Map<String, Long> defaults = new HashMap<>();
  private @Nullable Map<String, Counts> counts;

  ComplaintFacts(Period period) {
    this.period = period;
  }

  /** Takes an event that did not happen after the period, or one that tells about the past. */
  void take(DomainEvent event) {
    counts = null;
    switch (event) {
      case ComplaintFiled e -> filed(e);
      case ComplaintClosed e -> ended(e.caseId(), period.holds(e.occurredAt()), solved(e));
      case OdrSettlementRecorded e -> ended(e.caseId(), period.holds(e.occurredAt()), true);
      case ComplaintReopened e -> ended(e.caseId(), false, false);
      case RefundDefaulted e -> {
        if (e.merchantId() != null && period.holds(e.occurredAt())) {
          defaults.merge(e.merchantId(), 1L, Long::sum);
        }
      }
      case DuplicateConfirmed e -> {
        if (!e.caseId().equals(duplicates.get(e.otherCaseId()))) {
          duplicates.put(e.caseId(), e.otherCaseId());
        }
      }
      default -> {
        // The other events say nothing about complaints.
      }
    }
  }

  private void filed(ComplaintFiled e) {
    String merchantId = e.respondent().merchantId();
    if (merchantId != null) {
      complaints.put(
          e.caseId(), new Complaint(merchantId, period.holds(e.occurredAt()), false, false));
    }
  }

  private static boolean solved(ComplaintClosed e) {
    return e.outcome() != ClosingOutcome.NOT_SETTLED;
  }

  private void ended(String caseId, boolean inPeriod, boolean solved) {
    complaints.computeIfPresent(
        caseId,
        (_, complaint) ->
            new Complaint(complaint.merchantId(), complaint.received(), inPeriod, solved));
  }

  /** What was counted for the merchant. */
  Counts of(String merchantId) {
    Map<String, Counts> known = counts;
    if (known == null) {
      known = count();
      counts = known;
    }
    return known.getOrDefault(merchantId, Counts.NONE);
  }

  private Map<String, Counts> count() {
    Map<String, Counts> byMerchant = new HashMap<>();
    for (Map.Entry<String, Complaint> entry : complaints.entrySet()) {
      Complaint complaint = entry.getValue();
      if (!isCountedElsewhere(entry.getKey(), complaint)) {
        byMerchant.merge(complaint.merchantId(), complaint.counts(), Counts::plus);
      }
    }
    defaults.forEach((merchantId, number) ->
        byMerchant.merge(merchantId, new Counts(0, 0, 0, number), Counts::plus));
    return byMerchant;
  }

  /** A second complaint about one dispute is counted with the first if both name the merchant. */
  private boolean isCountedElsewhere(String caseId, Complaint complaint) {
    String first = duplicates.get(caseId);
    Complaint other = first == null ? null : complaints.get(first);
    return other != null && other.merchantId().equals(complaint.merchantId());
  }

  private record Complaint(String merchantId, boolean received, boolean ended, boolean solved) {

    Counts counts() {
      return new Counts(received ? 1 : 0, ended ? 1 : 0, ended && solved ? 1 : 0, 0);
    }
  }

  /**
   * Complaints about one merchant in the period.
   *
   * @param received received
   * @param ended ended and not taken up again
   * @param solved those of them that ended with an agreement
   * @param defaults refunds not paid in time
   */
  record Counts(long received, long ended, long solved, long defaults) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts plus(Counts more) {
      return new Counts(
          received + more.received,
          ended + more.ended,
          solved + more.solved,
          defaults + more.defaults);
    }
  }
}
