package org.redress.query.survey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.survey.SurveyAnswered;
import org.redress.events.survey.SurveyChannel;

/**
 * A satisfaction survey of a case. What the consumer added in words is not kept here.
 *
 * @param id id inside the case
 * @param channel how it was sent
 * @param sentAt when it was sent
 * @param answeredAt when it was answered, null when it was not
 * @param score score from 1 to 5, null when unanswered or when the question was yes or no
 * @param yes answer to a yes-or-no question, null otherwise
 * @param satisfied whether the answer counts as satisfied, null when unanswered
 */
public record Survey(
    String id,
    SurveyChannel channel,
    Instant sentAt,
    @Nullable Instant answeredAt,
    @Nullable Integer score,
    @Nullable Boolean yes,
    @Nullable Boolean satisfied) {

  Survey answered(SurveyAnswered answer) {
    return new Survey(
        id, channel, sentAt, answer.occurredAt(), answer.score(), answer.yes(), answer.satisfied());
  }
}
