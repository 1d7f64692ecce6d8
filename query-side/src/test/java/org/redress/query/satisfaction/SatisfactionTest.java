package org.redress.query.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.query.ConfidenceInterval;
import org.redress.query.satisfaction.Satisfaction.ScoreCount;

class SatisfactionTest {

  /** Surveys of which so many were answered with each score from 1 to 5, and by yes or no. */
  private static Satisfaction of(long sent, long yes, long no, long... counts) {
    List<ScoreCount> scores =
        IntStream.rangeClosed(1, 5).mapToObj(i -> new ScoreCount(i, counts[i - 1])).toList();
    long scored = scores.stream().mapToLong(ScoreCount::count).sum();
    return new Satisfaction(1, sent, scored + yes + no, counts[3] + counts[4] + yes, scores);
  }

  private static Satisfaction allFives(long number) {
    return of(number, 0, 0, 0, 0, 0, 0, number);
  }

  @Test
  void ratesAreOfWhatWasSentAndOfWhatWasAnswered() {
    Satisfaction figure = of(8, 1, 1, 1, 1, 1, 1, 1);

    assertThat(figure.answered()).isEqualTo(7);
    assertThat(figure.satisfied()).isEqualTo(3);
    assertThat(figure.notSatisfied()).isEqualTo(4);
    assertThat(figure.unanswered()).isEqualTo(1);
    assertThat(figure.responseRate()).isEqualTo(new BigDecimal("0.8750"));
    assertThat(figure.satisfiedShare()).isEqualTo(new BigDecimal("0.4286"));
    assertThat(figure.meanScore()).isEqualTo(new BigDecimal("3.00"));
  }

  @Test
  void sharesOfNothingAreNull() {
    Satisfaction figure = allFives(0);

    assertThat(figure.responseRate()).isNull();
    assertThat(figure.satisfiedShare()).isNull();
    assertThat(figure.meanScore()).isNull();
    assertThat(ShownSatisfaction.to(true, figure).satisfiedInterval()).isNull();
    assertThat(ShownSatisfaction.to(false, figure).hidden()).isFalse();
  }

  @Test
  void yesOrNoAnswersHaveNoMeanScore() {
    assertThat(of(1, 1, 0, 0, 0, 0, 0, 0).meanScore()).isNull();
  }

  @Test
  void halvesAreRoundedUp() {
    // 79 points in 16 answers are 4.9375, 11 points in 8 answers are 1.375.
    assertThat(of(16, 0, 0, 0, 0, 0, 1, 15).meanScore()).isEqualTo(new BigDecimal("4.94"));
    assertThat(of(8, 0, 0, 7, 0, 0, 1, 0).meanScore()).isEqualTo(new BigDecimal("1.38"));
  }

  @Test
  void fewAnswersAreHiddenFromThoseOutside() {
    ShownSatisfaction hidden = ShownSatisfaction.to(false, allFives(4));

    assertThat(hidden.hidden()).isTrue();
    assertThat(hidden.sent()).isEqualTo(4);
    assertThat(
            Stream.of(
                hidden.answered(),
                hidden.satisfied(),
                hidden.notSatisfied(),
                hidden.unanswered(),
                hidden.responseRate(),
                hidden.satisfiedShare(),
                hidden.satisfiedInterval(),
                hidden.meanScore(),
                hidden.scores()))
        .containsOnlyNulls();
    assertThat(ShownSatisfaction.to(true, allFives(4)).answered()).isEqualTo(4);
    assertThat(ShownSatisfaction.to(false, allFives(5)).answered()).isEqualTo(5);
  }

  @Test
  void shareComesWithItsInterval() {
    assertThat(ShownSatisfaction.to(true, allFives(5)).satisfiedInterval())
        .isEqualTo(new ConfidenceInterval(new BigDecimal("0.5655"), new BigDecimal("1.0000")));
  }
}
