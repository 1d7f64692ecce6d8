package org.redress.events.mediation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * Another mediator presides from now on. Source: Order 121 Art. 21.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when the mediator was changed
 * @param mediationId id of the mediation inside the case: M1, M2, …
 * @param before account of the mediator who presided so far
 * @param mediator account of the mediator who presides now
 * @param reason why, null when not said
 */
public record MediatorChanged(
    String caseId,
    Instant occurredAt,
    String mediationId,
    String before,
    String mediator,
    @Nullable Protected reason)
    implements MediatorEvent {}
