package org.redress.command.examination;

import java.time.Instant;
import org.redress.command.PersonalText;
import org.redress.events.examination.AbuseFactor;

/**
 * Put a factor on file that may speak against daily-life consumption. Source: Order 121 Art. 17.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was noticed
 * @param factor which factor
 * @param evidence what shows it
 */
public record RecordAbuseSignal(
    String caseId, Instant occurredAt, AbuseFactor factor, PersonalText evidence)
    implements ExaminationCommand {}
