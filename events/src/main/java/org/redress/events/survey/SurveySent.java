package org.redress.events.survey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A satisfaction survey (满意度调查) was sent after closing.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was sent; the survey counts in this period
 * @param surveyId id of the survey inside the case: S1, S2, …
 * @param channel how it was sent
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param merchantId the respondent's merchant record, null when the respondent has none
 */
public record SurveySent(
    String caseId,
    Instant occurredAt,
    String surveyId,
    SurveyChannel channel,
    String region,
    @Nullable String merchantId)
    implements SurveyEvent {}
