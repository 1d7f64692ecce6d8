package org.redress.command.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.command.law.Policy.MediationLimit;
import org.redress.command.law.Policy.Recusal;
import org.redress.command.law.Policy.Transition;
import org.redress.events.calendar.RegionalCalendar;
import org.redress.events.clock.Duty;
import org.redress.events.clock.EndOfPeriod;
import org.redress.events.clock.Instrument;
import org.redress.events.clock.LimitUnit;
import org.redress.events.clock.Regime;

class RulebookTest {

  private static final Rulebook BOOK = LawData.bundled();
  private static final LocalDate LAST_OF_ORDER_20 = LocalDate.of(2026, 4, 14);
  private static final LocalDate FIRST_OF_ORDER_121 = LocalDate.of(2026, 4, 15);

  @ParameterizedTest
  @CsvSource({
    "2020-01-01, ORDER_20",
    "2024-06-30, ORDER_20",
    "2024-07-01, ORDER_20_AND_REGULATIONS",
    "2026-04-14, ORDER_20_AND_REGULATIONS",
    "2026-04-15, ORDER_121"
  })
  void regimeIsTheOneInForceOnTheDay(LocalDate day, Regime regime) {
    assertThat(BOOK.regime(day, day)).contains(regime);
  }

  @Test
  void beforeOrder20NoRegimeIsKnown() {
    LocalDate day = LocalDate.of(2019, 12, 31);

    assertThat(BOOK.regime(day, day)).isEmpty();
  }

  @Test
  void pendingFileKeepsTheRegimeOfItsReceiptUnlessTheSettingsSayOtherwise() {
    assertThat(BOOK.regime(LAST_OF_ORDER_20, FIRST_OF_ORDER_121))
        .contains(Regime.ORDER_20_AND_REGULATIONS);
    assertThat(
            BOOK.with(policy(Transition.REGIME_OF_START, MediationLimit.EARLIER))
                .regime(LAST_OF_ORDER_20, FIRST_OF_ORDER_121))
        .contains(Regime.ORDER_121);
  }

  @Test
  void mediationHas45WorkingDaysUnderOrder20() {
    Term term = mediation(BOOK, Regime.ORDER_20, LocalDate.of(2023, 1, 20));

    assertThat(term.rule().instrument()).isEqualTo(Instrument.ORDER_20);
    assertThat(term.rule().article()).isEqualTo("21 (5)");
    assertThat(term.rule().unit()).isEqualTo(LimitUnit.WORKING_DAYS);
    assertThat(dueOn(term)).isEqualTo("2023-03-29");
  }

  @Test
  void ofTwoLimitsTheEarlierBindsUnlessTheSettingsSayOtherwise() {
    LocalDate accepted = LocalDate.of(2025, 8, 2);
    Regime both = Regime.ORDER_20_AND_REGULATIONS;

    Term earlier = mediation(BOOK, both, accepted);
    assertThat(earlier.rule().instrument()).isEqualTo(Instrument.IMPLEMENTATION_REGULATIONS);
    assertThat(dueOn(earlier)).isEqualTo("2025-10-04");
    Term order20 =
        mediation(
            BOOK.with(policy(Transition.REGIME_OF_RECEIPT, MediationLimit.ORDER_20)),
            both,
            accepted);
    assertThat(order20.rule().instrument()).isEqualTo(Instrument.ORDER_20);
    assertThat(dueOn(order20)).isEqualTo("2025-10-10");
    assertThat(order20.rule().policy()).isEqualTo("other/1");
  }

  @Test
  void mediationHas60DaysUnderOrder121() {
    Term term = mediation(BOOK, Regime.ORDER_121, FIRST_OF_ORDER_121);

    assertThat(term.rule().article()).isEqualTo("23 (5)");
    assertThat(term.rule().limit()).isEqualTo(60);
    assertThat(dueOn(term)).isEqualTo("2026-06-14");
  }

  @Test
  void namedReporterIsToldUnderOrder20Only() {
    assertThat(term(Duty.REPORTER_TOLD, Regime.ORDER_20_AND_REGULATIONS)).isPresent();
    assertThat(term(Duty.REPORTER_TOLD, Regime.ORDER_121)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Duty.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"REPORTER_TOLD"})
  void everyOtherDutyHasALimitUnderOrder121(Duty duty) {
    assertThat(term(duty, Regime.ORDER_121)).isPresent();
  }

  @Test
  void extensionMakesTheLimitLonger() {
    assertThat(BOOK.extension(Duty.REPORT_VERIFICATION, Regime.ORDER_121)).isEqualTo(15);
    Term term =
        BOOK.term(
            term(Duty.REPORT_VERIFICATION, Regime.ORDER_121).orElseThrow().rule().longerBy(15),
            "320585",
            FIRST_OF_ORDER_121,
            List.of());

    assertThat(term.rule().limit()).isEqualTo(30);
    assertThat(dueOn(term)).isEqualTo("2026-05-29");
  }

  @Test
  void missingCalendarIsNamedInsteadOfADate() {
    Term term = mediation(BOOK, Regime.ORDER_121, LocalDate.of(2026, 11, 22));

    assertThat(term.due()).isNull();
    assertThat(term.missingYear()).isEqualTo(2027);
  }

  @Test
  void regionMayHaveMoreDaysOff() {
    LocalDate added = LocalDate.of(2026, 4, 16);
    Rulebook book =
        BOOK.with(
            BOOK.calendars()
                .with(
                    List.of(),
                    List.of(
                        new RegionalCalendar(
                            "made-up-63/1", "630000", 2026, "made up", Set.of(added)))));

    Term here = acceptance(book, "630102");
    assertThat(dueOn(here)).isEqualTo("2026-04-27");
    assertThat(Objects.requireNonNull(here.due()).calendars())
        .containsExactly("cn-2026/1", "made-up-63/1");
    assertThat(dueOn(acceptance(book, "320585"))).isEqualTo("2026-04-24");
  }

  private static Term acceptance(Rulebook book, String region) {
    return book.term(Duty.ACCEPTANCE_DECISION, Regime.ORDER_121, region, FIRST_OF_ORDER_121)
        .orElseThrow();
  }

  private static Optional<Term> term(Duty duty, Regime regime) {
    return BOOK.term(duty, regime, "320585", FIRST_OF_ORDER_121);
  }

  private static Term mediation(Rulebook book, Regime regime, LocalDate accepted) {
    return book.term(Duty.MEDIATION, regime, "320585", accepted).orElseThrow();
  }

  private static LocalDate dueOn(Term term) {
    return Objects.requireNonNull(term.due()).dueOn();
  }

  private static Policy policy(Transition transition, MediationLimit limit) {
    return new Policy(
        "other/1", transition, limit, EndOfPeriod.STATUTORY_DAYS_ONLY, Recusal.CLOCK_RUNS_ON);
  }
}
