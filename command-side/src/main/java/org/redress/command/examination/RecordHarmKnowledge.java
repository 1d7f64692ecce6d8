package org.redress.command.examination;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;

/**
 * Put on file since when the complainant knew or should have known of the harm. The latest such
 * record counts. Source: Order 121 Art. 16 (4).
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was put on file
 * @param knownOn day on which the harm was or should have been known
 * @param evidence what shows that, null when the complainant states it and nothing more is known
 */
public record RecordHarmKnowledge(
    String caseId, Instant occurredAt, LocalDate knownOn, @Nullable PersonalText evidence)
    implements ExaminationCommand {}
