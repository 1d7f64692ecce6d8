package org.redress.command.examination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;

/**
 * Record that the complainant supplemented the complaint. Source: Order 121 Art. 10.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was received
 * @param note what was received, null when not said
 */
public record RecordSupplement(String caseId, Instant occurredAt, @Nullable PersonalText note)
    implements ExaminationCommand {}
