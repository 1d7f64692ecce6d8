package org.redress.command.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.Spec.givenScoreFormula;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.events.ranking.RankedPopulation;
import org.redress.events.ranking.RemainingTies;
import org.redress.events.ranking.ScoreFormulaPublished;
import org.redress.events.ranking.ScoreInput;
import org.redress.events.ranking.ScoreWeight;
import org.redress.events.ranking.TieBreak;
import org.redress.events.ranking.TieOrder;

class PublishScoreFormulaTest {

  private static final Instant AT = Instant.parse("2025-12-01T02:00:00Z");
  private static final LocalDate NEW_YEAR = LocalDate.parse("2026-01-01");
  private static final ScoreWeight SOLVED = new ScoreWeight(ScoreInput.SOLVED_RATE, 10, 5_000L);

  private static PublishScoreFormula publish(
      LocalDate validFrom, int top, int bottom, List<TieBreak> ties, ScoreWeight... weights) {
    return new PublishScoreFormula(
        "SF-1",
        AT,
        validFrom,
        "样例评分办法",
        "350102",
        "ORG-350102",
        RankedPopulation.REGISTERED,
        List.of(weights),
        ties,
        RemainingTies.SHARED_PLACE,
        top,
        bottom);
  }

  private static PublishScoreFormula publish(LocalDate validFrom, ScoreWeight... weights) {
    return publish(validFrom, 3, 3, List.of(), weights);
  }

  @Test
  void versionsAreNumberedAndHoldFromLaterAndLaterDays() {
    assertThat(
            givenScoreFormula(publish(NEW_YEAR, SOLVED))
                .when(publish(NEW_YEAR.plusDays(1), SOLVED))
                .thenOne(ScoreFormulaPublished.class)
                .version())
        .isEqualTo(2);
    givenScoreFormula(publish(NEW_YEAR, SOLVED))
        .when(publish(NEW_YEAR, SOLVED))
        .thenRefused(RankingRefusal.FORMULA_RETROACTIVE, "validFrom", "not before 2026-01-02");
  }

  @Test
  void nobodyIsRankedByWhatWasNotPublishedBefore() {
    givenScoreFormula()
        .when(publish(LocalDate.parse("2025-11-30"), SOLVED))
        .thenRefused(RankingRefusal.FORMULA_RETROACTIVE, "validFrom", "not before 2025-12-01");
  }

  @Test
  void inputStandsOnce() {
    givenScoreFormula()
        .when(publish(NEW_YEAR, SOLVED, SOLVED))
        .thenRefused(
            RankingRefusal.FORMULA_INPUT_TWICE,
            "weights.1.input",
            "an input that stands nowhere else");
    TieBreak tie = new TieBreak(ScoreInput.COMPLAINTS_RECEIVED, TieOrder.LOWER_FIRST);
    givenScoreFormula()
        .when(publish(NEW_YEAR, 3, 3, List.of(tie, tie), SOLVED))
        .thenRefused(
            RankingRefusal.FORMULA_INPUT_TWICE,
            "tieBreaks.1.input",
            "an input that stands nowhere else");
  }

  @ParameterizedTest
  @CsvSource({"0", "100000001", "-100000001"})
  void weightSaysSomethingButNotTooMuch(long milliPoints) {
    givenScoreFormula()
        .when(publish(NEW_YEAR, new ScoreWeight(ScoreInput.ODR_MEMBER, milliPoints, null)))
        .thenRefused(
            RankingRefusal.FORMULA_WEIGHT_OUT_OF_RANGE,
            "weights.0.milliPoints",
            "-100000000 to 100000000, not 0");
  }

  @Test
  void onlyWhatMayBeUndefinedHasSomethingInItsPlace() {
    givenScoreFormula()
        .when(publish(NEW_YEAR, new ScoreWeight(ScoreInput.ODR_MEMBER, 1, 0L)))
        .thenRefused(RankingRefusal.FORMULA_DEFAULT_UNEXPECTED, "weights.0.whenUndefined", "none");
    givenScoreFormula()
        .when(publish(NEW_YEAR, new ScoreWeight(ScoreInput.SOLVED_RATE, 1, -1L)))
        .thenRefused(
            RankingRefusal.FORMULA_WEIGHT_OUT_OF_RANGE, "weights.0.whenUndefined", "0 to 1000000");
  }

  @ParameterizedTest
  @CsvSource({"0,0", "-1,3", "3,-1", "101,3", "3,101"})
  void listsAreReadable(int top, int bottom) {
    givenScoreFormula()
        .when(publish(NEW_YEAR, top, bottom, List.of(), SOLVED))
        .thenRefused(
            RankingRefusal.FORMULA_LISTS_OUT_OF_RANGE,
            "top",
            "0 to 100 each for top and bottom, not both 0");
  }
}
