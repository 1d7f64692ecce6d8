package org.redress.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.Spec.givenScorecard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.command.CaseSamples;
import org.redress.command.InputRefusal;
import org.redress.events.indicator.IndicatorScore;
import org.redress.events.indicator.IndicatorsScored;
import org.redress.events.indicator.ScorecardCorrected;
import org.redress.events.indicator.ScoredSubject;

/** Scoring by the set that the sample neighbours know: 10 + 5 points, 5 more for a shop. */
class ScorecardTest {

  private static final Instant AT = Instant.parse("2026-07-10T02:00:00Z");
  private static final LocalDate FROM = LocalDate.parse("2026-04-01");
  private static final LocalDate TO = LocalDate.parse("2026-06-30");
  private static final String ID = "SC-SU-1-IS-1-2026-04-01-2026-06-30";
  private static final IndicatorScore ONE = new IndicatorScore("G1.1", 8);
  private static final IndicatorScore TWO = new IndicatorScore("G1.2", 5);
  private static final IndicatorScore THREE = new IndicatorScore("S1.1", 0);

  private static ScoreIndicators score(
      ScoredSubject subject, String id, LocalDate to, List<String> special, IndicatorScore... s) {
    return new ScoreIndicators(
        AT, subject, id, "IS-1", FROM, to, special, List.of(s), "ORG-350102", "350102");
  }

  private static ScoreIndicators score(List<String> special, IndicatorScore... scores) {
    return score(ScoredSubject.UNIT, "SU-1", TO, special, scores);
  }

  @Test
  void totalIsTheSumOfWhatApplies() {
    givenScorecard()
        .when(score(List.of("S1"), ONE, TWO, THREE))
        .then(
            new IndicatorsScored(
                ID,
                AT,
                ScoredSubject.UNIT,
                "SU-1",
                CaseSamples.MERCHANT,
                "IS-1",
                1,
                FROM,
                TO,
                List.of("S1"),
                List.of(ONE, TWO, THREE),
                13,
                20,
                "ORG-350102",
                "350102"));
  }

  @Test
  void versionIsTheOneInForceOnTheLastDay() {
    IndicatorsScored scored =
        givenScorecard()
            .when(score(ScoredSubject.UNIT, "SU-1", TO.plusDays(1), List.of(), ONE, TWO))
            .thenOne(IndicatorsScored.class);
    assertThat(scored.setVersion()).isEqualTo(2);
    assertThat(scored.maximum()).isEqualTo(25);
  }

  @Test
  void periodBeforeTheFirstVersionIsRefused() {
    givenScorecard()
        .when(
            new ScoreIndicators(
                AT,
                ScoredSubject.UNIT,
                "SU-1",
                "IS-1",
                LocalDate.parse("2025-10-01"),
                LocalDate.parse("2025-12-31"),
                List.of(),
                List.of(ONE, TWO),
                "ORG-350102",
                "350102"))
        .thenRefused(
            IndicatorRefusal.INDICATOR_SET_NOT_IN_FORCE,
            "setId",
            "a set with a version that is valid on 2025-12-31");
  }

  @Test
  void periodThatIsNotOverIsRefused() {
    givenScorecard()
        .when(score(ScoredSubject.UNIT, "SU-1", LocalDate.parse("2026-07-11"), List.of(), ONE, TWO))
        .thenRefused(IndicatorRefusal.INDICATOR_PERIOD_NOT_OVER, "to", "not after 2026-07-10");
    givenScorecard()
        .when(score(ScoredSubject.UNIT, "SU-1", FROM.minusDays(1), List.of(), ONE, TWO))
        .thenRefused(IndicatorRefusal.INDICATOR_PERIOD_REVERSED, "to", "not before 2026-04-01");
  }

  @Test
  void everyIndicatorThatAppliesHasItsPointsOnce() {
    givenScorecard()
        .when(score(List.of("S1"), ONE, TWO))
        .thenRefused(IndicatorRefusal.INDICATOR_NOT_SCORED, "scores", "points for S1.1");
    givenScorecard()
        .when(score(List.of(), ONE, TWO, THREE))
        .thenRefused(
            IndicatorRefusal.INDICATOR_UNKNOWN, "scores.2.code", "an indicator that applies");
    givenScorecard()
        .when(score(List.of(), ONE, ONE))
        .thenRefused(
            IndicatorRefusal.INDICATOR_CODE_TWICE,
            "scores.1.code",
            "a code that stands nowhere else");
  }

  @Test
  void pointsStayInTheirRange() {
    givenScorecard()
        .when(score(List.of(), new IndicatorScore("G1.1", 11), TWO))
        .thenRefused(IndicatorRefusal.INDICATOR_SCORE_OUT_OF_RANGE, "scores.0.points", "0 to 10");
    givenScorecard()
        .when(score(List.of(), new IndicatorScore("G1.1", -1), TWO))
        .thenRefused(IndicatorRefusal.INDICATOR_SCORE_OUT_OF_RANGE, "scores.0.points", "0 to 10");
  }

  @Test
  void specialClassThatIsNotThereIsRefused() {
    givenScorecard()
        .when(score(List.of("G1"), ONE, TWO))
        .thenRefused(IndicatorRefusal.INDICATOR_CLASS_UNKNOWN, "specialClasses.0", "S1");
  }

  @Test
  void whoIsScoredIsOnRecord() {
    givenScorecard()
        .when(score(ScoredSubject.UNIT, "SU-2", TO, List.of(), ONE, TWO))
        .thenRefused(
            IndicatorRefusal.SCORED_UNIT_UNKNOWN, "subjectId", "the id of a unit on record");
    givenScorecard()
        .when(score(ScoredSubject.MERCHANT, "MX-2", TO, List.of(), ONE, TWO))
        .thenRefused(InputRefusal.MERCHANT_UNKNOWN, "subjectId", "a merchant that is registered");
    assertThat(
            givenScorecard()
                .when(score(ScoredSubject.MERCHANT, CaseSamples.MERCHANT, TO, List.of(), ONE, TWO))
                .thenOne(IndicatorsScored.class)
                .merchantId())
        .isEqualTo(CaseSamples.MERCHANT);
  }

  @Test
  void nobodyIsScoredTwiceForAPeriodButAMistakeIsCorrected() {
    ScoreIndicators scored = score(List.of(), ONE, TWO);
    givenScorecard(scored)
        .when(scored)
        .thenRefused(IndicatorRefusal.SCORECARD_ALREADY_MADE, "to", "a period that is not scored");
    givenScorecard(scored)
        .when(new CorrectScorecard(ID, AT, "样例:误录", List.of("S1"), List.of(ONE, TWO, THREE)))
        .then(
            new ScorecardCorrected(
                ID, AT, "样例:误录", List.of("S1"), List.of(ONE, TWO, THREE), 13, 20, "350102"));
    givenScorecard()
        .when(new CorrectScorecard(ID, AT, "样例:误录", List.of(), List.of(ONE, TWO)))
        .thenRefused(IndicatorRefusal.SCORECARD_UNKNOWN, "scorecardId", "the id of a scorecard");
  }
}
