package org.redress.command.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.CaseSamples.AGREED;
import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.DUE_ON;
import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.SETTLED;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.agree;
import static org.redress.command.CaseSamples.agreeFromMediation;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.CaseSamples.parts;
import static org.redress.command.CaseSamples.settle;
import static org.redress.command.CaseSamples.terminate;
import static org.redress.command.Spec.givenCase;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.command.CaseCommand;
import org.redress.command.FilingSample;
import org.redress.command.InputRefusal;
import org.redress.events.RecoveryType;
import org.redress.events.refund.RecoverySource;
import org.redress.events.refund.RefundAgreed;
import org.redress.events.refund.RefundLine;

class AgreeRefundTest {

  private static final CaseCommand[] AFTER_SETTLEMENT = {
    file(), accept(), openMediation(), settle()
  };

  private static AgreeRefund of(List<RefundLine> lines, String currency, LocalDate dueOn) {
    return new AgreeRefund(
        CASE, hour(AGREED), RecoverySource.SELF_SETTLED, null, lines, currency, dueOn);
  }

  private static AgreeRefund fromMediation(String mediationId, long amountMinor, String currency) {
    return new AgreeRefund(
        CASE,
        hour(AGREED),
        RecoverySource.MEDIATION,
        mediationId,
        List.of(new RefundLine(RecoveryType.REFUND, amountMinor)),
        currency,
        null);
  }

  @Test
  void sumAgreedBetweenTheParties() {
    givenCase(file())
        .when(agree())
        .then(
            new RefundAgreed(
                CASE,
                hour(AGREED),
                "R1",
                RecoverySource.SELF_SETTLED,
                null,
                parts(),
                42_000,
                "CNY",
                DUE_ON,
                REGION,
                MERCHANT));
  }

  @Test
  void sumOfAMediationAgreement() {
    RefundAgreed agreed =
        givenCase(AFTER_SETTLEMENT).when(agreeFromMediation()).thenOne(RefundAgreed.class);

    assertThat(agreed.mediationId()).isEqualTo("M1");
  }

  @Test
  void refundsAreNumberedInTheOrderOfAgreement() {
    RefundAgreed agreed = givenCase(file(), agree()).when(agree()).thenOne(RefundAgreed.class);

    assertThat(agreed.refundId()).isEqualTo("R2");
  }

  @Test
  void sumWithoutPartsIsRefused() {
    givenCase(file())
        .when(of(List.of(), "CNY", null))
        .thenRefused(InputRefusal.LIST_EMPTY, "lines", "1 to 50 entries");
  }

  @ParameterizedTest
  @CsvSource({
    "0, AMOUNT_NOT_POSITIVE",
    "-5, AMOUNT_NOT_POSITIVE",
    "9223372036854775807, AMOUNT_TOO_LARGE",
  })
  void partThatIsNoAmountIsRefused(long amountMinor, InputRefusal code) {
    givenCase(file())
        .when(of(List.of(new RefundLine(RecoveryType.REFUND, amountMinor)), "CNY", null))
        .thenRefused(code, "lines.0.amountMinor", "1 to 1000000000000000");
  }

  @Test
  void sumThatOverflowsIsRefused() {
    givenCase(file())
        .when(
            of(
                Collections.nCopies(
                    50, new RefundLine(RecoveryType.REFUND, 1_000_000_000_000_000L)),
                "CNY",
                null))
        .thenRefused(InputRefusal.AMOUNT_TOO_LARGE, "lines", "a sum of at most 1000000000000000");
  }

  @Test
  void unknownCurrencyIsRefused() {
    givenCase(file())
        .when(of(parts(), "RMB", null))
        .thenRefused(
            InputRefusal.CURRENCY_UNKNOWN, "currency", "an ISO 4217 code, for instance CNY");
  }

  @Test
  void dueDayBeforeTheAgreementIsRefused() {
    givenCase(file())
        .when(of(parts(), "CNY", LocalDate.of(2026, 4, 20)))
        .thenRefused(RefundRefusal.DUE_BEFORE_AGREED, "dueOn", "not before 2026-04-21");
  }

  @Test
  void agreementBeforeReceiptOfTheComplaintIsRefused() {
    givenCase(file())
        .when(
            new AgreeRefund(
                CASE, hour(-1), RecoverySource.ADJUDICATION, null, parts(), "CNY", null))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-20T01:30:00Z");
  }

  @Test
  void sourceThatARecordDoesNotSayIsNotForLiveWork() {
    givenCase(file())
        .when(
            new AgreeRefund(
                CASE, hour(AGREED), RecoverySource.RECORDED, null, parts(), "CNY", null))
        .thenRefused(InputRefusal.ONLY_FOR_IMPORT, "source", "another value, or none");
  }

  @Test
  void importedRecordNeedNotSayTheSource() {
    givenCase(FilingSample.imported().command())
        .when(new AgreeRefund(CASE, hour(-1), RecoverySource.RECORDED, null, parts(), "USD", null))
        .thenOne(RefundAgreed.class);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {"none", "M2", "m1"})
  void mediationWithoutAnAgreementIsRefused(String mediationId) {
    givenCase(AFTER_SETTLEMENT)
        .when(fromMediation(mediationId, 1, "CNY"))
        .thenRefused(RefundRefusal.SETTLEMENT_UNKNOWN, "mediationId", "M1");
  }

  @Test
  void terminatedMediationPromisesNothing() {
    givenCase(file(), accept(), openMediation(), terminate())
        .when(agreeFromMediation())
        .thenRefused(
            RefundRefusal.SETTLEMENT_UNKNOWN,
            "mediationId",
            "a mediation that ended with an agreement");
  }

  @Test
  void mediationIsNotNamedForAnotherSource() {
    givenCase(AFTER_SETTLEMENT)
        .when(
            new AgreeRefund(
                CASE, hour(AGREED), RecoverySource.SELF_SETTLED, "M1", parts(), "CNY", null))
        .thenRefused(RefundRefusal.MEDIATION_NOT_THE_SOURCE, "mediationId", "the source MEDIATION");
  }

  @Test
  void agreementHasOneRefund() {
    givenCase(file(), accept(), openMediation(), settle(), agreeFromMediation())
        .when(fromMediation("M1", 1, "CNY"))
        .thenRefused(RefundRefusal.REFUND_ALREADY_AGREED, "mediationId", "payments of that refund");
  }

  @Test
  void refundFromElsewhereLeavesTheAgreementItsOwn() {
    givenCase(file(), accept(), openMediation(), settle(), agree())
        .when(agreeFromMediation())
        .thenOne(RefundAgreed.class);
  }

  @Test
  void sumAboveTheAgreementIsRefused() {
    givenCase(AFTER_SETTLEMENT)
        .when(fromMediation("M1", 42_001, "CNY"))
        .thenRefused(RefundRefusal.REFUND_ABOVE_SETTLEMENT, "lines", "a sum of at most 42000");
  }

  @Test
  void anotherCurrencyThanTheAgreementIsRefused() {
    givenCase(AFTER_SETTLEMENT)
        .when(fromMediation("M1", 1, "USD"))
        .thenRefused(RefundRefusal.CURRENCY_DIFFERS, "currency", "CNY");
  }

  @Test
  void refundBeforeTheAgreementItComesFromIsRefused() {
    givenCase(AFTER_SETTLEMENT)
        .when(
            new AgreeRefund(
                CASE, hour(SETTLED - 1), RecoverySource.MEDIATION, "M1", parts(), "CNY", null))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-21T07:30:00Z");
  }
}
