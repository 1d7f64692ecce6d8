package org.redress.query.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.events.indicator.IndicatorScore;
import org.redress.events.indicator.IndicatorsScored;
import org.redress.events.indicator.ScorecardCorrected;
import org.redress.events.indicator.ScorecardEvent;
import org.redress.events.indicator.ScoredSubject;
import org.redress.query.fixture.Recordings;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

class ScorecardFoldTest {

  private static final Instant AT = Instant.parse("2026-07-06T02:00:00Z");
  private static final ScorecardEvent SCORED =
      new IndicatorsScored(
          "SC",
          AT,
          ScoredSubject.UNIT,
          "SU-1",
          "m-1",
          "IS",
          2,
          LocalDate.parse("2026-04-01"),
          LocalDate.parse("2026-06-30"),
          List.of(),
          List.of(new IndicatorScore("G1", 8)),
          8,
          10,
          "ORG",
          "330106");
  private static final ScorecardEvent CORRECTED =
      new ScorecardCorrected(
          "SC",
          AT.plusSeconds(60),
          "误录",
          List.of("S1"),
          List.of(new IndicatorScore("G1", 7), new IndicatorScore("S1", 5)),
          12,
          15,
          "330106");

  private static Scorecard fold(ScorecardEvent... events) {
    Scorecard card = null;
    for (Recorded event : Recordings.of(List.of(events))) {
      card = ScorecardFold.apply(card, event, (ScorecardEvent) event.event());
    }
    return card;
  }

  @Test
  void correctionTakesThePlaceOfThePointsAndSaysWhy() {
    assertThat(fold(SCORED).total()).isEqualTo(8);
    assertThat(fold(SCORED).correctedAt()).isNull();
    Scorecard corrected = fold(SCORED, CORRECTED);
    assertThat(corrected.total()).isEqualTo(12);
    assertThat(corrected.maximum()).isEqualTo(15);
    assertThat(corrected.specialClasses()).containsExactly("S1");
    assertThat(corrected.correctedBecause()).isEqualTo("误录");
    assertThat(corrected.setVersion()).isEqualTo(2);
    assertThat(corrected.scoredAt()).isEqualTo(AT);
  }

  @Test
  void correctionOfNothingIsAnError() {
    assertThatThrownBy(() -> fold(CORRECTED)).isInstanceOf(MissingDocument.class);
  }
}
