package org.redress.events.followup;

import java.time.Instant;
import org.redress.events.mediation.Side;

/**
 * A side signed or sealed the mediation agreement (调解书, official form 9). Source: Order 121 Art.
 * 24.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was signed
 * @param mediationId id of the mediation inside the case: M1, M2, …
 * @param side who signed
 */
public record MediationAgreementSigned(
    String caseId, Instant occurredAt, String mediationId, Side side) implements FollowUpEvent {}
