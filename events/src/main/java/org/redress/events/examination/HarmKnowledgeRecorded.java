package org.redress.events.examination;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * It was put on file since when the complainant knew or should have known of the harm, with the
 * three years that follow from it. It decides nothing: whether the complaint is refused under
 * ground (4) is for a person. Source: Order 121 Art. 16 (4); Order 20 Art. 15 (4) before.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was put on file
 * @param knownOn day on which the harm was or should have been known; it is not counted
 * @param lastDay last day of the three years, before any holiday that moves the end (Art. 45)
 * @param receivedOn day on which the complaint was received
 * @param exceeded whether the complaint was received after the last day
 * @param evidence what shows the day, null when the complainant states it and nothing more is known
 */
public record HarmKnowledgeRecorded(
    String caseId,
    Instant occurredAt,
    LocalDate knownOn,
    LocalDate lastDay,
    LocalDate receivedOn,
    boolean exceeded,
    @Nullable Protected evidence)
    implements ExaminationEvent {}
