package org.redress.events.mediation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * The entrusted body gave the matter back with its result. Source: Order 121 Art. 19.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when the authority had it back
 * @param mediationId id of the mediation inside the case: M1, M2, …
 * @param body name of the body
 * @param entrustedAt when it had been entrusted
 * @param result how it ended
 * @param note what the body reported, null when nothing
 */
public record EntrustmentEnded(
    String caseId,
    Instant occurredAt,
    String mediationId,
    String body,
    Instant entrustedAt,
    EntrustmentResult result,
    @Nullable Protected note)
    implements EntrustmentEvent {}
