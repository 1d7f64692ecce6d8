package org.redress.events.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * Somebody looked whether the agreement is performed. Source: People's Mediation Law Art. 31 by
 * analogy.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was looked at
 * @param mediationId id of the mediation inside the case: M1, M2, …
 * @param performance how far it was performed
 * @param note what was found, null when nothing more
 */
public record PerformanceChecked(
    String caseId,
    Instant occurredAt,
    String mediationId,
    Performance performance,
    @Nullable Protected note)
    implements FollowUpEvent {}
