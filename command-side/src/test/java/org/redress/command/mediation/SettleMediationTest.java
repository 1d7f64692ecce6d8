package org.redress.command.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.DUE_ON;
import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.OPENED;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.SETTLED;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hold;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.CaseSamples.settle;
import static org.redress.command.CaseSamples.text;
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
import org.redress.command.Spec;
import org.redress.command.mediation.SettleMediation.Term;
import org.redress.events.CaseEvent;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.RecordFlag;
import org.redress.events.RecoveryType;
import org.redress.events.mediation.MediationSettled;
import org.redress.events.mediation.SettlementTerm;

class SettleMediationTest {

  private static final CaseCommand[] OPEN = {file(), accept(), openMediation()};

  private static Spec.Answer<CaseEvent> settleWith(Term... terms) {
    return givenCase(OPEN).when(new SettleMediation(CASE, hour(SETTLED), List.of(terms), "CNY"));
  }

  private static Term money(RecoveryType type, long amountMinor) {
    return new Term(type, amountMinor, null, null);
  }

  @Test
  void agreementNumbersItsTermsAndAddsThemUp() {
    givenCase(OPEN)
        .when(settle())
        .then(
            new MediationSettled(
                CASE,
                hour(SETTLED),
                "M1",
                List.of(
                    new SettlementTerm(1, RecoveryType.REFUND, 30_000, DUE_ON, null),
                    new SettlementTerm(
                        2,
                        RecoveryType.COMPENSATION,
                        12_000,
                        DUE_ON,
                        new Protected(PersonalDataKind.FREE_TEXT, "parties", "样例:赔偿"))),
                42_000,
                "CNY",
                REGION,
                MERCHANT,
                List.of()));
  }

  @Test
  void agreementMayHaveNoMoneyInIt() {
    MediationSettled settled =
        settleWith(new Term(null, 0, null, text("样例:道歉"))).thenOne(MediationSettled.class);

    assertThat(settled.totalMinor()).isZero();
    assertThat(settled.terms().getFirst().type()).isNull();
  }

  @Test
  void settlingWithoutAnOpenMediationIsRefused() {
    givenCase(file(), accept())
        .when(settle())
        .thenRefused(MediationRefusal.MEDIATION_NOT_OPEN, "", "open a mediation before this");
  }

  @Test
  void agreementWithoutTermsIsRefused() {
    settleWith().thenRefused(InputRefusal.LIST_EMPTY, "terms", "1 to 50 entries");
  }

  @Test
  void agreementWithMoreTermsThanARecordHoldsIsRefused() {
    settleWith(Collections.nCopies(51, money(RecoveryType.REFUND, 1)).toArray(Term[]::new))
        .thenRefused(InputRefusal.LIST_TOO_LONG, "terms", "1 to 50 entries");
  }

  @ParameterizedTest
  @CsvSource({
    "0, AMOUNT_NOT_POSITIVE",
    "-1, AMOUNT_NOT_POSITIVE",
    "-9223372036854775808, AMOUNT_NOT_POSITIVE",
    "9223372036854775807, AMOUNT_TOO_LARGE",
  })
  void termWithATypeNeedsAnAmount(long amountMinor, InputRefusal code) {
    settleWith(money(RecoveryType.REFUND, 1), money(RecoveryType.COMPENSATION, amountMinor))
        .thenRefused(code, "terms.1.amountMinor", "1 to 1000000000000000");
  }

  @Test
  void sumAsLargeAsARecordHoldsIsTaken() {
    settleWith(
            money(RecoveryType.REFUND, 999_999_999_999_999L), money(RecoveryType.COMPENSATION, 1))
        .thenOne(MediationSettled.class);
  }

  @Test
  void sumLargerThanARecordHoldsIsRefused() {
    settleWith(
            money(RecoveryType.REFUND, 1_000_000_000_000_000L), money(RecoveryType.COMPENSATION, 1))
        .thenRefused(InputRefusal.AMOUNT_TOO_LARGE, "terms", "a sum of at most 1000000000000000");
  }

  @Test
  void amountWithoutATypeIsRefused() {
    settleWith(new Term(null, 100, null, text("样例:赔偿")))
        .thenRefused(MediationRefusal.TERM_TYPE_MISSING, "terms.0.type", "a type, or no amount");
  }

  @Test
  void termThatSaysNothingIsRefused() {
    settleWith(new Term(null, 0, DUE_ON, null))
        .thenRefused(MediationRefusal.TERM_EMPTY, "terms.0.text", "a text, or a type and amount");
  }

  @Test
  void blankWordingIsRefused() {
    settleWith(new Term(RecoveryType.REFUND, 1, null, text(" ")))
        .thenRefused(InputRefusal.FIELD_BLANK, "terms.0.text", "a text");
  }

  @Test
  void unknownCurrencyIsRefused() {
    givenCase(OPEN)
        .when(
            new SettleMediation(CASE, hour(SETTLED), List.of(money(RecoveryType.REFUND, 1)), "RMB"))
        .thenRefused(
            InputRefusal.CURRENCY_UNKNOWN, "currency", "an ISO 4217 code, for instance CNY");
  }

  @Test
  void performanceOnTheDayOfTheAgreementIsPossible() {
    settleWith(new Term(RecoveryType.REFUND, 1, LocalDate.of(2026, 4, 21), null))
        .thenOne(MediationSettled.class);
  }

  @Test
  void performanceBeforeTheAgreementIsRefused() {
    settleWith(new Term(RecoveryType.REFUND, 1, LocalDate.of(2026, 4, 20), null))
        .thenRefused(
            MediationRefusal.PERFORMANCE_BEFORE_AGREEMENT,
            "terms.0.performBy",
            "not before 2026-04-21");
  }

  @Test
  void dayThatNoRecordCanHaveIsRefused() {
    settleWith(new Term(RecoveryType.REFUND, 1, LocalDate.MAX, null))
        .thenRefused(
            InputRefusal.DATE_OUT_OF_RANGE, "terms.0.performBy", "1900-01-01 to 9999-12-31");
  }

  @Test
  void agreementBeforeTheLastSessionIsRefused() {
    givenCase(file(), accept(), openMediation(), hold())
        .when(
            new SettleMediation(CASE, hour(OPENED), List.of(money(RecoveryType.REFUND, 1)), "CNY"))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-20T21:30:00Z");
  }

  @Test
  void importedAgreementBeforeTheOpeningIsKeptWithAFlag() {
    MediationSettled settled =
        givenCase(FilingSample.imported().command(), accept(), openMediation())
            .when(
                new SettleMediation(
                    CASE, hour(OPENED - 1), List.of(money(RecoveryType.REFUND, 70_700)), "USD"))
            .thenOne(MediationSettled.class);

    assertThat(settled.flags()).containsExactly(RecordFlag.ENDS_BEFORE_IT_STARTS);
  }
}
