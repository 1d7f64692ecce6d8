package org.redress.events.report;

import java.time.Instant;
import org.redress.events.Protected;

/**
 * The term for verifying the report was extended by 15 working days. Source: Procedure Provisions
 * Art. 18, through Order 121 Art. 35.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when the head approved it
 * @param approvedBy account of the head of the authority who approved it
 * @param reason what makes the case special
 */
public record ReportVerificationExtended(
    String reportId, Instant occurredAt, String approvedBy, Protected reason)
    implements ReportEvent {}
