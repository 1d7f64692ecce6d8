package org.redress.events.report;

import java.time.Instant;

/**
 * The common superior received the material for designating who handles the report. It has seven
 * working days from here. Source: Order 121 Art. 33, Procedure Provisions Art. 16.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when it received the material
 * @param disputeId id of the dispute inside the report
 * @param superiorId the common superior
 */
public record ReportJurisdictionDisputeReferred(
    String reportId, Instant occurredAt, String disputeId, String superiorId)
    implements ReportJurisdictionEvent {}
