package org.redress.events.report;

import java.time.Instant;

/**
 * The two authorities agreed who handles the report. Source: Order 121 Art. 33.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when they agreed
 * @param disputeId id of the dispute inside the report
 * @param organisationId authority that has it from now on
 * @param raisedAt when the dispute arose
 */
public record ReportJurisdictionDisputeSettled(
    String reportId, Instant occurredAt, String disputeId, String organisationId, Instant raisedAt)
    implements ReportJurisdictionEvent {}
