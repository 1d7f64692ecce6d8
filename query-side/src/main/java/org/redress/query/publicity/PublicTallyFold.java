package org.redress.query.publicity;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.redress.events.complaint.ComplaintClosed;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.complaint.ComplaintReopened;
import org.redress.events.mediation.MediationSettled;
import org.redress.events.mediation.MediationTerminated;
import org.redress.events.merchant.MerchantRegistered;
import org.redress.events.odr.FellBackToAuthority;
import org.redress.events.odr.OdrFailureRecorded;
import org.redress.events.odr.OdrSettlementRecorded;
import org.redress.query.counter.RegionPath;
import org.redress.query.merchant.CasesAgainst;
import org.redress.query.projection.Change;
import org.redress.query.projection.Recorded;
import org.redress.query.publicity.PublicTally.Disputes;
import org.redress.query.publicity.PublicTally.Registered;

/** What an event changes in what the public may know of an operator. */
final class PublicTallyFold {

  private static final Disputes COMPLAINT = new Disputes(1, 0, 0, 0, 0, 0);
  private static final Disputes CLOSED = new Disputes(0, 1, 0, 0, 0, 0);
  private static final Disputes TAKEN_UP_AGAIN = new Disputes(0, -1, 0, 0, 0, 0);
  private static final Disputes MEDIATED = new Disputes(0, 0, 1, 1, 0, 0);
  private static final Disputes NOT_MEDIATED = new Disputes(0, 0, 1, 0, 0, 0);
  private static final Disputes SETTLED_FIRST = new Disputes(0, 0, 0, 0, 1, 1);
  private static final Disputes NOT_SETTLED_FIRST = new Disputes(0, 0, 0, 0, 1, 0);
  private static final Disputes SETTLEMENT_NOT_KEPT = new Disputes(0, 0, 0, 0, 0, -1);

  private final CasesAgainst cases;

  PublicTallyFold(CasesAgainst cases) {
    this.cases = cases;
  }

  List<Change<PublicTally>> changes(Recorded recorded) {
    long at = recorded.position();
    return switch (recorded.event()) {
      case MerchantRegistered e -> change(e.merchantId(), t -> t.with(registered(e), at));
      case ComplaintFiled e -> {
        cases.note(e);
        yield adding(e.respondent().merchantId(), COMPLAINT, at);
      }
      case ComplaintClosed e -> adding(merchantOf(e.caseId()), CLOSED, at);
      case ComplaintReopened e -> adding(merchantOf(e.caseId()), TAKEN_UP_AGAIN, at);
      case MediationSettled e -> adding(e.merchantId(), MEDIATED, at);
      case MediationTerminated e -> adding(e.merchantId(), NOT_MEDIATED, at);
      case OdrSettlementRecorded e -> adding(e.merchantId(), SETTLED_FIRST, at);
      case OdrFailureRecorded e -> adding(e.merchantId(), NOT_SETTLED_FIRST, at);
      case FellBackToAuthority e when cases.wasSettledOnline(e.caseId(), recorded.version()) ->
          adding(e.merchantId(), SETTLEMENT_NOT_KEPT, at);
      default -> List.of();
    };
  }

  private @Nullable String merchantOf(String caseId) {
    return cases.merchantOf(caseId).orElse(null);
  }

  private static Registered registered(MerchantRegistered e) {
    String region = e.region();
    String plainName = NameSearch.plain(e.name());
    return new Registered(
        e.name(),
        plainName,
        NameSearch.parts(plainName),
        e.creditCode(),
        region,
        region == null ? List.of(RegionPath.EVERYWHERE) : RegionPath.of(region),
        e.occurredAt());
  }

  private static List<Change<PublicTally>> adding(
      @Nullable String merchantId, Disputes more, long at) {
    return merchantId == null ? List.of() : change(merchantId, t -> t.plus(more, at));
  }

  private static List<Change<PublicTally>> change(String id, UnaryOperator<PublicTally> change) {
    return List.of(
        new Change<>(
            id,
            before ->
                change.apply(Objects.requireNonNullElseGet(before, () -> PublicTally.empty(id)))));
  }
}
