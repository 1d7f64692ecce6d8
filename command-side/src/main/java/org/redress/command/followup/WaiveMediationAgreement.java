package org.redress.command.followup;

import java.time.Instant;
import org.redress.events.followup.AgreementWaiver;

/**
 * Record that no mediation agreement document is made. Source: Order 121 Art. 24.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was waived
 * @param mediationId id of the mediation inside the case: M1, M2, …
 * @param reason why
 */
public record WaiveMediationAgreement(
    String caseId, Instant occurredAt, String mediationId, AgreementWaiver reason)
    implements FollowUpCommand {}
