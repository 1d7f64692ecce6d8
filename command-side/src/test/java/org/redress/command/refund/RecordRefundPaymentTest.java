package org.redress.command.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.CaseSamples.AGREED;
import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.PAID;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.agree;
import static org.redress.command.CaseSamples.confirm;
import static org.redress.command.CaseSamples.declareDefault;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.pay;
import static org.redress.command.CaseSamples.reverse;
import static org.redress.command.CaseSamples.text;
import static org.redress.command.Spec.givenCase;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.command.FilingSample;
import org.redress.command.InputRefusal;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.RecoveryType;
import org.redress.events.refund.Evidence;
import org.redress.events.refund.EvidenceKind;
import org.redress.events.refund.RecoverySource;
import org.redress.events.refund.RefundLine;
import org.redress.events.refund.RefundPaymentRecorded;

class RecordRefundPaymentTest {

  private static RecordRefundPayment with(
      String refundId, String currency, EvidenceKind kind, String reference) {
    return new RecordRefundPayment(
        CASE,
        hour(PAID),
        refundId,
        1_000,
        currency,
        new RecordRefundPayment.Evidence(kind, text(reference)));
  }

  @Test
  void paymentInPartFillsTheAgreedPartsInTheirOrder() {
    givenCase(file(), agree())
        .when(pay(32_000))
        .then(
            new RefundPaymentRecorded(
                CASE,
                hour(PAID),
                "R1",
                "P1",
                RecoverySource.SELF_SETTLED,
                List.of(
                    new RefundLine(RecoveryType.REFUND, 30_000),
                    new RefundLine(RecoveryType.COMPENSATION, 2_000)),
                32_000,
                32_000,
                10_000,
                "CNY",
                new Evidence(
                    EvidenceKind.BANK_RECEIPT,
                    new Protected(PersonalDataKind.REFERENCE, "complainant", "sample-receipt-1")),
                REGION,
                MERCHANT));
  }

  @Test
  void secondPaymentGoesOnWhereTheFirstStopped() {
    RefundPaymentRecorded paid =
        givenCase(file(), agree(), pay(20_000))
            .when(pay(22_000))
            .thenOne(RefundPaymentRecorded.class);

    assertThat(paid.paymentId()).isEqualTo("P2");
    assertThat(paid.lines())
        .containsExactly(
            new RefundLine(RecoveryType.REFUND, 10_000),
            new RefundLine(RecoveryType.COMPENSATION, 12_000));
    assertThat(paid.paidMinor()).isEqualTo(42_000);
    assertThat(paid.outstandingMinor()).isZero();
  }

  @Test
  void paymentAfterAReversalFillsThePartThatBecameFree() {
    RefundPaymentRecorded paid =
        givenCase(file(), agree(), pay(30_000), pay(12_000), reverse("P1"))
            .when(pay(500))
            .thenOne(RefundPaymentRecorded.class);

    assertThat(paid.paymentId()).isEqualTo("P3");
    assertThat(paid.lines()).containsExactly(new RefundLine(RecoveryType.REFUND, 500));
    assertThat(paid.outstandingMinor()).isEqualTo(29_500);
  }

  @Test
  void partsOfOneTypeAreFilledOneAfterTheOther() {
    AgreeRefund threeParts =
        new AgreeRefund(
            CASE,
            hour(AGREED),
            RecoverySource.SELF_SETTLED,
            null,
            List.of(
                new RefundLine(RecoveryType.REFUND, 10_000),
                new RefundLine(RecoveryType.COMPENSATION, 5_000),
                new RefundLine(RecoveryType.REFUND, 2_000)),
            "CNY",
            null);

    RefundPaymentRecorded last =
        givenCase(file(), threeParts, pay(15_500), pay(1_000), reverse("P1"), pay(10_000))
            .when(pay(5_500))
            .thenOne(RefundPaymentRecorded.class);

    assertThat(last.lines())
        .containsExactly(
            new RefundLine(RecoveryType.COMPENSATION, 5_000),
            new RefundLine(RecoveryType.REFUND, 500));
    assertThat(last.outstandingMinor()).isEqualTo(500);
  }

  @Test
  void latePaymentAfterADefaultIsRecorded() {
    RefundPaymentRecorded paid =
        givenCase(file(), agree(), declareDefault())
            .when(pay(42_000, 1_000))
            .thenOne(RefundPaymentRecorded.class);

    assertThat(paid.outstandingMinor()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"42001", "1000000000000000"})
  void paymentAboveDueIsRefused(long amountMinor) {
    givenCase(file(), agree())
        .when(pay(amountMinor))
        .thenRefused(RefundRefusal.PAYMENT_ABOVE_DUE, "amount.amountMinor", "1 to 42000 CNY");
  }

  @Test
  void paymentAboveWhatIsStillOwedIsRefused() {
    givenCase(file(), agree(), pay(40_000))
        .when(pay(2_001))
        .thenRefused(RefundRefusal.PAYMENT_ABOVE_DUE, "amount.amountMinor", "1 to 2000 CNY");
  }

  @ParameterizedTest
  @CsvSource({
    "0, AMOUNT_NOT_POSITIVE",
    "-1, AMOUNT_NOT_POSITIVE",
    "-9223372036854775808, AMOUNT_NOT_POSITIVE",
    "9223372036854775807, AMOUNT_TOO_LARGE",
  })
  void paymentThatIsNoAmountIsRefused(long amountMinor, InputRefusal code) {
    givenCase(file(), agree())
        .when(pay(amountMinor))
        .thenRefused(code, "amount.amountMinor", "1 to 1000000000000000");
  }

  @Test
  void paymentInAnotherCurrencyIsRefused() {
    givenCase(file(), agree())
        .when(with("R1", "USD", EvidenceKind.BANK_RECEIPT, "sample-receipt-1"))
        .thenRefused(RefundRefusal.CURRENCY_DIFFERS, "amount.currency", "CNY");
  }

  @Test
  void paymentBeforeTheAgreementIsRefused() {
    givenCase(file(), agree())
        .when(pay(1_000, 30))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-21T08:30:00Z");
  }

  @Test
  void paymentOfAnUnknownRefundIsRefused() {
    givenCase(file(), agree(), agree())
        .when(with("R3", "CNY", EvidenceKind.BANK_RECEIPT, "sample-receipt-1"))
        .thenRefused(RefundRefusal.REFUND_UNKNOWN, "refundId", "R1 to R2");
  }

  @Test
  void paymentOfARefundThatIsPaidIsRefused() {
    givenCase(file(), agree(), pay(42_000), confirm())
        .when(pay(1))
        .thenNotIn("CONFIRMED", "DUE, PARTLY_PAID or DEFAULTED");
  }

  @Test
  void paymentWithoutItsDocumentIsRefused() {
    givenCase(file(), agree())
        .when(with("R1", "CNY", EvidenceKind.OTHER, " "))
        .thenRefused(InputRefusal.FIELD_BLANK, "evidence.reference", "a text");
  }

  @Test
  void importedRecordProvesNothingInLiveWork() {
    givenCase(file(), agree())
        .when(with("R1", "CNY", EvidenceKind.IMPORTED_RECORD, "row-1"))
        .thenRefused(InputRefusal.ONLY_FOR_IMPORT, "evidence.kind", "another value, or none");
  }

  @Test
  void importedRecordProvesItsOwnPayment() {
    givenCase(FilingSample.imported().command(), agree())
        .when(with("R1", "CNY", EvidenceKind.IMPORTED_RECORD, "row-1"))
        .thenOne(RefundPaymentRecorded.class);
  }
}
