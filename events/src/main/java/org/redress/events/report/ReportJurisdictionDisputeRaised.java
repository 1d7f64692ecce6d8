package org.redress.events.report;

import java.time.Instant;
import org.redress.events.Protected;

/**
 * Two authorities disagree about who handles the report. They have seven working days from here to
 * agree. Source: Order 121 Art. 33.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when the dispute arose
 * @param disputeId id of the dispute inside the report: J1, J2, …
 * @param firstId one authority
 * @param secondId the other
 * @param reason what they disagree about
 */
public record ReportJurisdictionDisputeRaised(
    String reportId,
    Instant occurredAt,
    String disputeId,
    String firstId,
    String secondId,
    Protected reason)
    implements ReportJurisdictionEvent {}
