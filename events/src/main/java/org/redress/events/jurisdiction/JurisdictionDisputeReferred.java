package org.redress.events.jurisdiction;

import java.time.Instant;

/**
 * The common superior received the material for designating the competent authority. Source: Order
 * 121 Art. 33.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it received the material
 * @param disputeId id of the dispute inside the case
 * @param superiorId the common superior
 */
public record JurisdictionDisputeReferred(
    String caseId, Instant occurredAt, String disputeId, String superiorId)
    implements JurisdictionEvent {}
