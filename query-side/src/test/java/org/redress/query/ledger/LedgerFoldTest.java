package org.redress.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redress.events.RecoveryType;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.refund.EvidenceKind;
import org.redress.events.refund.RefundLine;
import org.redress.query.counter.CounterKeys;
import org.redress.query.fixture.CaseStory;
import org.redress.query.fixture.Recordings;
import org.redress.query.head.CaseHeads;
import org.redress.query.ledger.RecoveredSum.RecoveredPart;
import org.redress.query.projection.Recorded;

class LedgerFoldTest {

  private static LedgerProjection.Totals totals(List<Recorded> events) {
    return new LedgerProjection.Totals(new CaseHeads(Recordings.streams(events)));
  }

  private static List<LedgerLine> lines(List<Recorded> events) {
    CaseHeads heads = new CaseHeads(Recordings.streams(events));
    return events.stream().flatMap(event -> LedgerProjection.lines(heads, event).stream()).toList();
  }

  /** Agreed, paid in part and reversed a month later, on days that Asia/Shanghai tells apart. */
  private static CaseStory story() {
    return CaseStory.of("c-1", "2026-03-31T15:30:00Z", "330106", "m-1")
        .filed()
        .mediationOpened()
        .settled(500)
        .refundAgreed(300, 200)
        .paid(
            new RefundLine(RecoveryType.REFUND, 300),
            new RefundLine(RecoveryType.COMPENSATION, 100))
        .later(Duration.ofDays(30))
        .reversed()
        .closed(ClosingOutcome.SETTLED);
  }

  @Test
  void agreementPaymentAndReversalGiveOneLineForEachPart() {
    List<LedgerLine> lines = lines(Recordings.of(story().events()));
    assertThat(lines)
        .extracting(LedgerLine::id, LedgerLine::account, LedgerLine::type, LedgerLine::amountMinor)
        .containsExactly(
            tuple("e-4-0-1", LedgerAccount.PROMISED, RecoveryType.REFUND, 300L),
            tuple("e-4-0-2", LedgerAccount.PROMISED, RecoveryType.COMPENSATION, 200L),
            tuple("e-5-0-1", LedgerAccount.PERFORMED, RecoveryType.REFUND, 300L),
            tuple("e-5-0-2", LedgerAccount.PERFORMED, RecoveryType.COMPENSATION, 100L),
            tuple("e-6-0-1", LedgerAccount.PERFORMED, RecoveryType.REFUND, -300L),
            tuple("e-6-0-2", LedgerAccount.PERFORMED, RecoveryType.COMPENSATION, -100L));
    assertThat(lines)
        .extracting(LedgerLine::reversal)
        .containsExactly(false, false, false, false, true, true);
    assertThat(lines)
        .extracting(LedgerLine::paymentId)
        .containsExactly(null, null, "P1", "P1", "P1", "P1");
    assertThat(lines).extracting(LedgerLine::commit).containsExactly(4L, 4L, 5L, 5L, 6L, 6L);
  }

  @Test
  void everyLineDebitsOneAccountAndCreditsAnother() {
    assertThat(lines(Recordings.of(story().events())))
        .extracting(LedgerLine::debit, LedgerLine::credit, LedgerLine::postedMinor)
        .containsExactly(
            tuple(LedgerAccount.OWED, LedgerAccount.PROMISED, 300L),
            tuple(LedgerAccount.OWED, LedgerAccount.PROMISED, 200L),
            tuple(LedgerAccount.PERFORMED, LedgerAccount.OWED, 300L),
            tuple(LedgerAccount.PERFORMED, LedgerAccount.OWED, 100L),
            tuple(LedgerAccount.OWED, LedgerAccount.PERFORMED, 300L),
            tuple(LedgerAccount.OWED, LedgerAccount.PERFORMED, 100L));
  }

  @Test
  void lineNamesWhatItRestsOnAndWhoseItIs() {
    List<LedgerLine> lines = lines(Recordings.of(story().events()));
    assertThat(lines)
        .extracting(LedgerLine::eventId, LedgerLine::evidence, LedgerLine::mediationId)
        .contains(
            tuple("e-4-0", null, "M1"),
            tuple("e-5-0", EvidenceKind.BANK_RECEIPT, null),
            tuple("e-6-0", null, null));
    assertThat(lines).extracting(LedgerLine::officeId).containsOnly("samr-330106");
    assertThat(lines).extracting(LedgerLine::creditCode).containsOnly("CODE-m-1");
  }

  @Test
  void otherEventsAreNoMoney() {
    List<Recorded> events =
        Recordings.of(
            CaseStory.of("c-1", "2026-04-15T08:00:00Z", "330106", "m-1")
                .filed()
                .settled(500)
                .refundAgreed(500, 0)
                .confirmed()
                .defaulted()
                .events());
    assertThat(lines(events))
        .extracting(LedgerLine::debit, LedgerLine::credit)
        .containsExactly(tuple(LedgerAccount.OWED, LedgerAccount.PROMISED));
    assertThat(events.stream().filter(LedgerFold::isMoney))
        .extracting(Recorded::name)
        .containsExactly("RefundAgreed");
  }

  @Test
  void reversalTakesItsPaymentOffOnTheDayOfTheReversal() {
    List<Recorded> events = Recordings.of(story().events());
    Map<String, LedgerTotal> totals = Recordings.fold(totals(events), events);
    assertThat(sums(totals, "PERFORMED|330106|2026-04"))
        .containsExactly(
            new RecoveredSum(
                "CNY",
                400,
                2,
                List.of(
                    new RecoveredPart(RecoveryType.REFUND, 300, 1),
                    new RecoveredPart(RecoveryType.COMPENSATION, 100, 1))));
    assertThat(sums(totals, "PERFORMED|330106|2026-05-01"))
        .singleElement()
        .satisfies(sum -> {
          assertThat(sum.amountMinor()).isEqualTo(-400);
          assertThat(sum.lineCount()).isEqualTo(-2);
        });
    assertThat(sums(totals, "PERFORMED|330106|2026")).isEmpty();
    assertThat(sums(totals, "PERFORMED|*|ALL")).isEmpty();
    assertThat(sums(totals, "PROMISED|330000|ALL"))
        .singleElement()
        .extracting(RecoveredSum::amountMinor)
        .isEqualTo(500L);
  }

  private static List<RecoveredSum> sums(Map<String, LedgerTotal> totals, String key) {
    return RecoveredSum.of(List.of(totals.get(key)));
  }

  @Test
  void currenciesAreNeverAdded() {
    List<Recorded> events =
        Recordings.of(
            List.of(
                CaseStory.of("c-1", Instant.parse("2026-04-01T00:00:00Z"), "US-NY", null, "USD")
                    .refundAgreed(700, 0)
                    .events()
                    .getFirst(),
                CaseStory.of("c-2", "2026-04-01T00:00:00Z", "US-NY", null)
                    .refundAgreed(900, 0)
                    .events()
                    .getFirst()));
    Map<String, LedgerTotal> totals = Recordings.fold(totals(events), events);
    assertThat(sums(totals, "PROMISED|US|ALL"))
        .extracting(RecoveredSum::currency, RecoveredSum::amountMinor)
        .containsExactly(tuple("CNY", 900L), tuple("USD", 700L));
  }

  @Test
  void partsOfOneTypeInOneEventAreAddedUp() {
    List<Recorded> events =
        Recordings.of(
            CaseStory.of("c-1", "2026-04-01T00:00:00Z", "330106", null)
                .refundAgreed(900, 0)
                .paid(
                    new RefundLine(RecoveryType.REFUND, 400),
                    new RefundLine(RecoveryType.REFUND, 500))
                .events());
    LedgerTotal total =
        Recordings.fold(totals(events), events)
            .get(CounterKeys.covering("PERFORMED", "330106", null, null).getFirst());
    assertThat(total.parts())
        .containsExactly(new LedgerTotal.Part("CNY", RecoveryType.REFUND, 900, 2, 0));
  }
}
