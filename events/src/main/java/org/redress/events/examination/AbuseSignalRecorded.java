package org.redress.events.examination;

import java.time.Instant;
import org.redress.events.Protected;

/**
 * A factor that may speak against daily-life consumption was put on file with its evidence. It
 * decides nothing. Source: Order 121 Art. 7, 17.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was noticed
 * @param signalId id of the signal inside the case: A1, A2, …
 * @param factor which factor
 * @param evidence what shows it
 */
public record AbuseSignalRecorded(
    String caseId, Instant occurredAt, String signalId, AbuseFactor factor, Protected evidence)
    implements ExaminationEvent {}
