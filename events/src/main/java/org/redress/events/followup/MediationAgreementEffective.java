package org.redress.events.followup;

import java.time.Instant;

/**
 * The mediation agreement took effect, because both sides had signed it. Source: Order 121 Art. 24,
 * official form 9.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when the second side signed; the time for judicial confirmation runs from here
 *     (People's Mediation Law Art. 33)
 * @param mediationId id of the mediation inside the case: M1, M2, …
 */
public record MediationAgreementEffective(String caseId, Instant occurredAt, String mediationId)
    implements FollowUpEvent {}
