package org.redress.command.odr;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.withdraw;
import static org.redress.command.Spec.givenCase;
import static org.redress.command.odr.OdrSamples.ENDED;
import static org.redress.command.odr.OdrSamples.ENTERPRISE;
import static org.redress.command.odr.OdrSamples.HANDED_OVER;
import static org.redress.command.odr.OdrSamples.ofParties;
import static org.redress.command.odr.OdrSamples.send;
import static org.redress.command.odr.OdrSamples.settleOnline;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.command.MoneyRules;
import org.redress.command.complaint.AcceptComplaint;
import org.redress.command.complaint.ComplaintRefusal;
import org.redress.events.complaint.ClaimedAmount;
import org.redress.events.complaint.ComplaintWithdrawn;
import org.redress.events.odr.OdrSettlementRecorded;

class RecordOdrSettlementTest {

  private static OdrSettlementRecorded settled(long promisedMinor) {
    return new OdrSettlementRecorded(
        CASE,
        hour(ENDED),
        ENTERPRISE,
        MERCHANT,
        hour(HANDED_OVER),
        ofParties("样例:电话协商"),
        ofParties("样例:退款"),
        ofParties("样例:全额退款"),
        promisedMinor,
        "CNY",
        REGION);
  }

  @Test
  void settlementSaysHowByWhatMeansAndWhatWasPromised() {
    givenCase(file(), send()).when(settleOnline()).then(settled(42_000));
  }

  @Test
  void settlementWithoutMoneyPromisesNone() {
    givenCase(file(), send()).when(settleOnline(null)).then(settled(0));
  }

  @Test
  void promiseOfNothingIsRefused() {
    givenCase(file(), send())
        .when(settleOnline(new ClaimedAmount(0, "CNY")))
        .thenRefused(
            InputRefusal.AMOUNT_NOT_POSITIVE,
            "promised.amountMinor",
            "1 to " + MoneyRules.MOST_MINOR);
  }

  @Test
  void settlementBeforeTheSendingIsRefused() {
    givenCase(file(), send(34))
        .when(settleOnline())
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-21T11:30:00Z");
  }

  @Test
  void settledComplaintIsNeitherAcceptedNorRefused() {
    givenCase(file(), send(), settleOnline())
        .when(new AcceptComplaint(CASE, hour(40)))
        .thenRefused(
            ComplaintRefusal.SETTLED_WITH_ODR_ENTERPRISE,
            "",
            "withdrawal, or the fallback that the consumer asks for (Order 121 Art. 6)");
  }

  @Test
  void settledComplaintMayBeWithdrawn() {
    givenCase(file(), send(), settleOnline()).when(withdraw()).thenOne(ComplaintWithdrawn.class);
  }
}
