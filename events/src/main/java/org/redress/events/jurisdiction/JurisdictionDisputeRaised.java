package org.redress.events.jurisdiction;

import java.time.Instant;
import org.redress.events.Protected;

/**
 * Two authorities disagree about who handles the complaint. They have seven working days from here
 * to agree. Source: Order 121 Art. 33.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when the dispute arose
 * @param disputeId id of the dispute inside the case: J1, J2, …
 * @param firstId one authority
 * @param secondId the other
 * @param reason what they disagree about
 */
public record JurisdictionDisputeRaised(
    String caseId,
    Instant occurredAt,
    String disputeId,
    String firstId,
    String secondId,
    Protected reason)
    implements JurisdictionEvent {}
