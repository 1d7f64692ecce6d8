package org.redress.query.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.events.DomainEvent;
import org.redress.query.ConfidenceInterval;
import org.redress.query.fixture.CaseStory;
import org.redress.query.fixture.Recordings;

class SatisfactionFoldTest {

  private static final SatisfactionProjection.Tallies TALLIES =
      new SatisfactionProjection.Tallies();

  private static CaseStory story(int number) {
    return CaseStory.of("c-" + number, "2026-03-31T16:00:00Z", "330106", null);
  }

  private static Satisfaction of(String key, List<DomainEvent> events) {
    Map<String, SurveyTally> tallies = Recordings.fold(TALLIES, Recordings.of(events));
    SurveyTally tally = tallies.get(key);
    return Satisfaction.of(1, tally == null ? List.of() : List.of(tally));
  }

  @Test
  void answerCountsInThePeriodInWhichItsSurveyWasSent() {
    List<DomainEvent> events =
        story(1).surveySent().later(Duration.ofDays(60)).answered(5).events();
    assertThat(of("SURVEYS|330106|2026-04-01", events).answered()).isEqualTo(1);
    assertThat(of("SURVEYS|330106|2026-05", events).sent()).isZero();
    assertThat(of("SURVEYS|*|ALL", events).satisfied()).isEqualTo(1);
  }

  @Test
  void scoresOfFourAndFiveAndYesAreSatisfied() {
    List<DomainEvent> events = new ArrayList<>();
    for (int score = 1; score <= 5; score++) {
      events.addAll(story(score).surveySent().answered(score).events());
    }
    events.addAll(story(6).surveySent().answered(true).events());
    events.addAll(story(7).surveySent().answered(false).events());
    events.addAll(story(8).surveySent().events());
    Satisfaction figure = of("SURVEYS|330000|2026", events);
    assertThat(figure.sent()).isEqualTo(8);
    assertThat(figure.answered()).isEqualTo(7);
    assertThat(figure.satisfied()).isEqualTo(3);
    assertThat(figure.notSatisfied()).isEqualTo(4);
    assertThat(figure.unanswered()).isEqualTo(1);
    assertThat(figure.responseRate()).isEqualTo(new BigDecimal("0.8750"));
    assertThat(figure.satisfiedShare()).isEqualTo(new BigDecimal("0.4286"));
    assertThat(figure.meanScore()).isEqualTo(new BigDecimal("3.00"));
    assertThat(figure.scores()).extracting("count").containsExactly(1L, 1L, 1L, 1L, 1L);
  }

  @Test
  void fewAnswersAreHiddenFromThoseOutside() {
    List<DomainEvent> four = answers(4);
    ShownSatisfaction hidden = ShownSatisfaction.to(false, of("SURVEYS|*|ALL", four));

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
    assertThat(ShownSatisfaction.to(true, of("SURVEYS|*|ALL", four)).answered()).isEqualTo(4);
    assertThat(ShownSatisfaction.to(false, of("SURVEYS|*|ALL", answers(5))).answered())
        .isEqualTo(5);
  }

  @Test
  void shareComesWithItsInterval() {
    ShownSatisfaction figure = ShownSatisfaction.to(true, of("SURVEYS|*|ALL", answers(5)));

    assertThat(figure.satisfiedShare()).isEqualTo(new BigDecimal("1.0000"));
    assertThat(figure.satisfiedInterval())
        .isEqualTo(new ConfidenceInterval(new BigDecimal("0.5655"), new BigDecimal("1.0000")));
    assertThat(ShownSatisfaction.to(true, of("SURVEYS|*|ALL", List.of())).satisfiedInterval())
        .isNull();
  }

  private static List<DomainEvent> answers(int number) {
    List<DomainEvent> events = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      events.addAll(story(i).surveySent().answered(5).events());
    }
    return events;
  }

  @Test
  void sharesOfNothingAreNull() {
    Satisfaction figure = of("SURVEYS|*|ALL", List.of());
    assertThat(figure.responseRate()).isNull();
    assertThat(figure.satisfiedShare()).isNull();
    assertThat(figure.meanScore()).isNull();
    assertThat(figure.scores()).hasSize(5);
  }

  @Test
  void yesOrNoAnswersHaveNoMeanScore() {
    assertThat(of("SURVEYS|*|ALL", story(1).surveySent().answered(true).events()).meanScore())
        .isNull();
  }

  @Test
  void halvesAreRoundedUp() {
    List<DomainEvent> events = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      CaseStory story = story(i).surveySent();
      events.addAll((i == 0 ? story.answered(4) : story.answered(5)).events());
    }
    // 79 points in 16 answers are 4.9375.
    assertThat(of("SURVEYS|*|ALL", events).meanScore()).isEqualTo(new BigDecimal("4.94"));
    // 11 points in 8 answers are 1.375.
    List<DomainEvent> two = new ArrayList<>(story(20).surveySent().answered(4).events());
    for (int i = 21; i < 28; i++) {
      two.addAll(story(i).surveySent().answered(1).events());
    }
    assertThat(of("SURVEYS|*|ALL", two).meanScore()).isEqualTo(new BigDecimal("1.38"));
  }
}
