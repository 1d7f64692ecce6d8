package org.redress.command.survey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;

/**
 * Record the consumer's answer to the survey sent last: exactly one of score and yes.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was answered
 * @param score score from 1 to 5, null when the question was yes or no
 * @param yes answer to a yes-or-no question, null when a score was asked for
 * @param comment what the consumer added, null when nothing
 */
public record AnswerSurvey(
    String caseId,
    Instant occurredAt,
    @Nullable Integer score,
    @Nullable Boolean yes,
    @Nullable PersonalText comment)
    implements SurveyCommand {}
