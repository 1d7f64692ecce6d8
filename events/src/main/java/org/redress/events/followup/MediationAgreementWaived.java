package org.redress.events.followup;

import java.time.Instant;

/**
 * No mediation agreement document is made; a record of the mediation (调解记录) is kept. Source: Order
 * 121 Art. 24.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was waived
 * @param mediationId id of the mediation inside the case: M1, M2, …
 * @param reason why
 */
public record MediationAgreementWaived(
    String caseId, Instant occurredAt, String mediationId, AgreementWaiver reason)
    implements FollowUpEvent {}
