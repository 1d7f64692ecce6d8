package org.redress.events.survey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * The consumer answered the survey, which is possible once.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was answered
 * @param surveyId id of the survey inside the case: S1, S2, …
 * @param sentAt when the survey was sent; the answer counts in that period
 * @param score score from 1 to 5, null when the question was yes or no
 * @param yes answer to a yes-or-no question, null when a score was asked for
 * @param satisfied whether the answer counts as satisfied: a score of 4 or 5, or yes
 * @param comment what the consumer added, null when nothing
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param merchantId the respondent's merchant record, null when the respondent has none
 */
public record SurveyAnswered(
    String caseId,
    Instant occurredAt,
    String surveyId,
    Instant sentAt,
    @Nullable Integer score,
    @Nullable Boolean yes,
    boolean satisfied,
    @Nullable Protected comment,
    String region,
    @Nullable String merchantId)
    implements SurveyEvent {}
