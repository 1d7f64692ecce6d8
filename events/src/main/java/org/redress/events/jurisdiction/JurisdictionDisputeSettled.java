package org.redress.events.jurisdiction;

import java.time.Instant;

/**
 * The two authorities agreed who handles the complaint. Source: Order 121 Art. 33.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when they agreed
 * @param disputeId id of the dispute inside the case
 * @param organisationId authority that has it from now on
 * @param raisedAt when the dispute arose
 */
public record JurisdictionDisputeSettled(
    String caseId, Instant occurredAt, String disputeId, String organisationId, Instant raisedAt)
    implements JurisdictionEvent {}
