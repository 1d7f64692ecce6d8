package org.redress.events.mediation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was invited to help with the mediation (邀请协助调解). Source: Order 121 Art. 21.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when the invitation was accepted
 * @param mediationId id of the mediation inside the case: M1, M2, …
 * @param helper account of the helper
 * @param organisation body that the helper belongs to, null when none
 */
public record MediationHelperInvited(
    String caseId,
    Instant occurredAt,
    String mediationId,
    String helper,
    @Nullable String organisation)
    implements MediatorEvent {}
