package org.redress.events.examination;

import java.time.Instant;
import java.util.List;
import org.redress.events.Protected;

/**
 * A person weighed the signs of abuse on file. The decision on the complaint remains another act.
 * Source: Order 121 Art. 16 (3), 17.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when they were weighed
 * @param signalIds the signals weighed, at least one
 * @param conclusion what was concluded
 * @param reasoning why
 * @param assessedBy account of the person
 */
public record AbuseSignalsAssessed(
    String caseId,
    Instant occurredAt,
    List<String> signalIds,
    AbuseConclusion conclusion,
    Protected reasoning,
    String assessedBy)
    implements ExaminationEvent {}
