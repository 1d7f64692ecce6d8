package org.redress.command.oversight;

import java.time.Instant;
import org.redress.events.oversight.ReviewOutcome;

/**
 * Close the open review of a case.
 *
 * @param caseId the case
 * @param occurredAt when it is closed
 * @param actingFor the oversight body
 * @param outcome how it ended
 * @param conclusion what the body concludes, without personal data
 */
public record CloseOversightReview(
    String caseId, Instant occurredAt, String actingFor, ReviewOutcome outcome, String conclusion)
    implements OversightCommand {}
