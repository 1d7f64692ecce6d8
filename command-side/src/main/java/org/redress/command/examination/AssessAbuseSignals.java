package org.redress.command.examination;

import java.time.Instant;
import org.redress.command.PersonalText;
import org.redress.events.examination.AbuseConclusion;

/**
 * Record what a person concludes from the signals on file that nobody has weighed. Source: Order
 * 121 Art. 16 (3), 17.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when they were weighed
 * @param conclusion what is concluded
 * @param reasoning why
 * @param assessedBy account of the person
 */
public record AssessAbuseSignals(
    String caseId,
    Instant occurredAt,
    AbuseConclusion conclusion,
    PersonalText reasoning,
    String assessedBy)
    implements ExaminationCommand {}
