package org.redress.query.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.events.clock.AppliedRule;
import org.redress.events.clock.Due;
import org.redress.events.clock.Duty;
import org.redress.events.clock.EndOfPeriod;
import org.redress.events.clock.Instrument;
import org.redress.events.clock.LimitUnit;
import org.redress.events.clock.Regime;
import org.redress.query.fixture.ClockStory;

class ExplanationTest {

  @Test
  void workingDaysInChinese() {
    assertThat(Explanation.of(clock(Duty.ACCEPTANCE_DECISION, LimitUnit.WORKING_DAYS), Language.ZH))
        .isEqualTo(
            "作出受理决定并告知:《市场监督管理投诉举报处理办法》第 15 条规定为 7 个工作日,自 2026-04-30 的次日起算;"
                + "2026-05-12 届满。不计入:2026-05-01–2026-05-05, 2026-05-10。工作日历:cn-2026/1。"
                + "适用总局令第 121 号,设置版本 default/1。");
  }

  @Test
  void workingDaysInEnglish() {
    assertThat(Explanation.of(clock(Duty.ACCEPTANCE_DECISION, LimitUnit.WORKING_DAYS), Language.EN))
        .isEqualTo(
            "Decision on acceptance, and telling it: 7 working days by Order 121 of the State"
                + " Administration for Market Regulation Art. 15, counted from the day after"
                + " 2026-04-30; ends on 2026-05-12. Not counted: 2026-05-01–2026-05-05, 2026-05-10."
                + " Calendar: cn-2026/1. Rules in force: Order 121; settings default/1.");
  }

  @Test
  void readingOfTheEndAndTheMissingCalendarAreNamed() {
    StatutoryClock clock =
        ClockFold.apply(List.of(), new ClockStory("C-1").started(null)).getFirst();

    assertThat(Explanation.of(clock, Language.EN))
        .contains("Art. 23 (5)")
        .contains("the calendar for 2027 is not published, so the end cannot be computed")
        .contains("End on a day off: only statutory holidays move it.");
  }

  @ParameterizedTest
  @EnumSource(Duty.class)
  void everyDutyHasWordsInBothLanguages(Duty duty) {
    for (Language language : Language.values()) {
      assertThat(Explanation.of(clock(duty, LimitUnit.DAYS), language)).doesNotContain("{", "}");
    }
  }

  private static StatutoryClock clock(Duty duty, LimitUnit unit) {
    var rule =
        new AppliedRule(
            Regime.ORDER_121,
            Instrument.ORDER_121,
            "15",
            7,
            unit,
            EndOfPeriod.STATUTORY_DAYS_ONLY,
            "default/1");
    var due =
        new Due(
            LocalDate.of(2026, 5, 12),
            LocalDate.of(2026, 5, 6),
            LocalDate.of(2026, 5, 9),
            List.of(
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 5, 2),
                LocalDate.of(2026, 5, 3),
                LocalDate.of(2026, 5, 4),
                LocalDate.of(2026, 5, 5),
                LocalDate.of(2026, 5, 10)),
            List.of("cn-2026/1"));
    return new StatutoryClock(
        "X-1",
        duty,
        "320585",
        rule,
        LocalDate.of(2026, 4, 30),
        due,
        null,
        ClockState.RUNNING,
        List.of(),
        List.of(),
        false,
        null,
        null);
  }
}
