package org.redress.query.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redress.events.DomainEvent;
import org.redress.events.PersonalDataKind;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.merchant.MerchantRegistered;
import org.redress.query.Money;
import org.redress.query.fixture.CaseStory;
import org.redress.query.fixture.Recordings;
import org.redress.query.projection.Change;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

class MerchantFoldTest {

  private static final MerchantRegistered REGISTERED =
      new MerchantRegistered(
          "m-1",
          Instant.parse("2026-01-01T00:00:00Z"),
          "商家甲",
          "91330106000000000X",
          "文三路 1 号",
          "330106",
          null,
          CaseStory.secret(PersonalDataKind.PHONE),
          null);

  private static CaseStory story(String id, String merchant) {
    return CaseStory.of(id, "2026-04-15T08:00:00Z", "330106", merchant).filed();
  }

  private static MerchantRecord fold(List<DomainEvent> events) {
    return all(Recordings.of(events)).get("m-1");
  }

  private static Map<String, MerchantRecord> all(List<Recorded> events) {
    MerchantFold fold = new MerchantFold(new CasesAgainst(Recordings.streams(events)));
    return Recordings.fold(new MerchantProjectionView(fold), events);
  }

  @Test
  void registrationKeepsNoTelephoneNumber() {
    MerchantRecord record = fold(List.of(REGISTERED));
    assertThat(record.registration().name()).isEqualTo("商家甲");
    assertThat(record.registration().version()).isEqualTo(1);
    assertThat(record.toString()).doesNotContain("1234");
  }

  @Test
  void complaintsAreCountedBeforeTheRegistrationToo() {
    List<DomainEvent> events = new ArrayList<>(story("c-1", "m-1").events());
    assertThat(Merchant.of(fold(events))).isEmpty();
    events.add(REGISTERED);
    events.addAll(story("c-2", "m-1").events());
    Merchant merchant = Merchant.of(fold(events)).orElseThrow();
    assertThat(merchant.complaints()).isEqualTo(2);
    assertThat(merchant.version()).isEqualTo(1);
  }

  @Test
  void complaintWithoutMerchantRecordChangesNobody() {
    List<Recorded> events =
        Recordings.of(story("c-1", null).accepted().closed(ClosingOutcome.SETTLED).events());
    assertThat(all(events)).isEmpty();
  }

  @Test
  void closingsAreCountedAndReopeningTakesThemOff() {
    CaseStory settled = story("c-1", "m-1").closed(ClosingOutcome.SELF_SETTLED);
    assertThat(fold(settled.events())).extracting("closed", "settled").containsExactly(1L, 1L);
    settled.reopened();
    assertThat(fold(settled.events())).extracting("closed", "settled").containsExactly(0L, 0L);
    settled.closed(ClosingOutcome.NOT_SETTLED);
    assertThat(fold(settled.events())).extracting("closed", "settled").containsExactly(1L, 0L);
    settled.reopened().closed(ClosingOutcome.SETTLED);
    assertThat(fold(settled.events())).extracting("closed", "settled").containsExactly(1L, 1L);
    assertThat(fold(settled.events()).complaints()).isEqualTo(1);
  }

  @Test
  void paymentsReversalsAndDefaultsAreThoseOfTheMerchant() {
    MerchantRecord record =
        fold(
            story("c-1", "m-1")
                .refundAgreed(500, 0)
                .paidInFull()
                .reversed()
                .defaulted()
                .paidInFull()
                .events());
    assertThat(record.recovered()).containsExactly(new Money(500, "CNY"));
    assertThat(record.defaults()).isEqualTo(1);
  }

  @Test
  void nothingRecoveredLeavesNoCurrency() {
    MerchantRecord record =
        fold(story("c-1", "m-1").refundAgreed(500, 0).paidInFull().reversed().events());
    assertThat(record.recovered()).isEmpty();
  }

  @Test
  void merchantOfACaseIsFoundInTheLogWhenItWasNotSeenBefore() {
    List<Recorded> events =
        Recordings.of(story("c-1", "m-1").closed(ClosingOutcome.SETTLED).reopened().events());
    MerchantFold late = new MerchantFold(new CasesAgainst(Recordings.streams(events)));
    List<Change<MerchantRecord>> changes = late.changes(events.getLast());
    assertThat(changes).singleElement().extracting(Change::id).isEqualTo("m-1");
    MerchantRecord before = MerchantRecord.empty("m-1").withClosings(1, 1, 1);
    assertThat(changes.getFirst().fold().apply(before))
        .extracting("closed", "settled")
        .containsExactly(0L, 0L);
  }

  @Test
  void streamThatDoesNotBeginWithAComplaintIsAnError() {
    List<Recorded> events =
        Recordings.of(
            CaseStory.of("c-1", "2026-04-15T08:00:00Z", "330106", "m-1")
                .closed(ClosingOutcome.SETTLED)
                .events());
    assertThatThrownBy(() -> all(events)).isInstanceOf(IllegalStateException.class);
  }

  /** The fold as a view. */
  private record MerchantProjectionView(MerchantFold fold) implements View<MerchantRecord> {

    @Override
    public String collection() {
      return "merchants";
    }

    @Override
    public Class<MerchantRecord> type() {
      return MerchantRecord.class;
    }

    @Override
    public List<Change<MerchantRecord>> changes(Recorded event) {
      return fold.changes(event);
    }
  }
}
