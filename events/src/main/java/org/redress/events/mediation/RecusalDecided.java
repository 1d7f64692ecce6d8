package org.redress.events.mediation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * A request for recusal was decided (回避决定); the mediation goes on. Source: Order 121 Art. 21.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was decided; the suspension ends
 * @param mediationId id of the mediation inside the case: M1, M2, …
 * @param challenged account of the mediator or helper
 * @param requestedAt when it was requested
 * @param decision what was decided
 * @param newMediator account of the mediator who presides from now on; null when the same one does
 * @param decidedBy account of the person who decided
 * @param reason why, null when not said
 */
public record RecusalDecided(
    String caseId,
    Instant occurredAt,
    String mediationId,
    String challenged,
    Instant requestedAt,
    RecusalDecision decision,
    @Nullable String newMediator,
    String decidedBy,
    @Nullable Protected reason)
    implements MediatorEvent {}
