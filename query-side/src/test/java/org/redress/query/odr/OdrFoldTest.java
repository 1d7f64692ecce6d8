package org.redress.query.odr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.odr.FallbackReason;
import org.redress.events.odr.FellBackToAuthority;
import org.redress.events.odr.OdrEvent;
import org.redress.events.odr.OdrFailureRecorded;
import org.redress.events.odr.OdrSettlementRecorded;
import org.redress.events.odr.SentToOdrEnterprise;
import org.redress.query.Money;

class OdrFoldTest {

  private static final Instant SENT = Instant.parse("2026-04-20T02:30:00Z");
  private static final OdrEvent SENDING =
      new SentToOdrEnterprise("c-1", SENT, "ODR-m-1", "m-1", SENT.minusSeconds(60), "330106");
  private static final OdrEvent SETTLEMENT =
      new OdrSettlementRecorded(
          "c-1",
          SENT.plusSeconds(1),
          "ODR-m-1",
          "m-1",
          SENT,
          text("电话"),
          text("退款"),
          text("全额"),
          500,
          "CNY",
          "330106");
  private static final OdrEvent FAILURE =
      new OdrFailureRecorded(
          "c-1", SENT.plusSeconds(2), "ODR-m-1", "m-1", SENT, text("不一"), "330106");
  private static final OdrEvent BACK =
      new FellBackToAuthority(
          "c-1", SENT.plusSeconds(2), "ODR-m-1", "m-1", SENT, FallbackReason.FAILED, "330106");

  private static Protected text(String value) {
    return new Protected(PersonalDataKind.FREE_TEXT, "parties", value);
  }

  private static @Nullable OdrProcedure fold(OdrEvent... events) {
    OdrProcedure procedure = null;
    for (OdrEvent event : events) {
      procedure = OdrFold.apply(procedure, event);
    }
    return procedure;
  }

  @Test
  void complaintIsWithTheEnterpriseUntilSomethingHappens() {
    OdrProcedure with = fold(SENDING);
    assertThat(with.stage()).isEqualTo(OdrStage.WITH_ENTERPRISE);
    assertThat(with.sentAt()).isEqualTo(SENT);
    assertThat(with.endedAt()).isNull();
    assertThat(with.result()).isNull();
  }

  @Test
  void settlementShowsWhatWasPromisedAndMasksTheWords() {
    OdrProcedure settled = fold(SENDING, SETTLEMENT);
    assertThat(settled.stage()).isEqualTo(OdrStage.SETTLED);
    assertThat(settled.promised()).isEqualTo(new Money(500, "CNY"));
    assertThat(settled.result()).isEqualTo("***");
    assertThat(settled.endedAt()).isEqualTo(SENT.plusSeconds(1));
  }

  @Test
  void failureEndsWithTheAuthority() {
    OdrProcedure back = fold(SENDING, FAILURE, BACK);
    assertThat(back.stage()).isEqualTo(OdrStage.BACK_AT_AUTHORITY);
    assertThat(back.failure()).isEqualTo("***");
    assertThat(back.fallbackReason()).isEqualTo(FallbackReason.FAILED);
    assertThat(back.endedAt()).isEqualTo(SENT.plusSeconds(2));
  }

  @Test
  void eventOfAComplaintThatWasNeverSentIsAnError() {
    assertThatThrownBy(() -> fold(BACK)).isInstanceOf(IllegalStateException.class);
  }
}
