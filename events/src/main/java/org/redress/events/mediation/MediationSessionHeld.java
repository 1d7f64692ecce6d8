package org.redress.events.mediation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * A mediation session was held. Source: Order 121 Art. 20.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was held
 * @param mediationId id of the mediation inside the case: M1, M2, …
 * @param session number of the session, from 1
 * @param mode where it was held
 * @param summary what was discussed, null when no note was taken
 */
public record MediationSessionHeld(
    String caseId,
    Instant occurredAt,
    String mediationId,
    int session,
    SessionMode mode,
    @Nullable Protected summary)
    implements MediationEvent {}
