package org.redress.events.examination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * The complainant supplemented the complaint. Source: Order 121 Art. 10.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was received
 * @param supplementId id of the request inside the case: B1, B2, …
 * @param requestedAt when it had been asked for
 * @param note what was received, null when not said
 */
public record SupplementReceived(
    String caseId,
    Instant occurredAt,
    String supplementId,
    Instant requestedAt,
    @Nullable Protected note)
    implements ExaminationEvent {}
