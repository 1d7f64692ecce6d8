package org.redress.command.survey;

import java.time.Instant;
import org.redress.events.survey.SurveyChannel;

/**
 * Send a satisfaction survey (满意度调查) for a closed case.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was sent
 * @param channel how it is sent
 */
public record SendSurvey(String caseId, Instant occurredAt, SurveyChannel channel)
    implements SurveyCommand {}
