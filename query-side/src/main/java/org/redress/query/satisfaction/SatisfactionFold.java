package org.redress.query.satisfaction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.events.DomainEvent;
import org.redress.events.survey.SurveyAnswered;
import org.redress.events.survey.SurveySent;

/** What an event adds to the counters of satisfaction. */
public final class SatisfactionFold {

  private SatisfactionFold() {}

  /** What an event adds, empty for an event that is not about a survey. */
  static Optional<Addition> addition(DomainEvent event) {
    return switch (event) {
      case SurveySent e ->
          Optional.of(new Addition(e.region(), e.occurredAt(), tally(1, 0, 0, null)));
      case SurveyAnswered e ->
          Optional.of(
              new Addition(e.region(), e.sentAt(), tally(0, 1, e.satisfied() ? 1 : 0, e.score())));
      default -> Optional.empty();
    };
  }

  private static SurveyTally tally(
      long sent, long answered, long satisfied, @Nullable Integer score) {
    List<Long> scores = new ArrayList<>();
    for (int i = 1; i <= SurveyTally.HIGHEST_SCORE; i++) {
      scores.add(score != null && score == i ? 1L : 0L);
    }
    return new SurveyTally("", 0, sent, answered, satisfied, List.copyOf(scores));
  }

  /**
   * What an event adds and where.
   *
   * @param region region of the handling authority
   * @param sentAt when the survey was sent
   * @param tally what is added
   */
  record Addition(String region, Instant sentAt, SurveyTally tally) {}
}
