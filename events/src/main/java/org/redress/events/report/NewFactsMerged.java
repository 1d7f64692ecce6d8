package org.redress.events.report;

import java.time.Instant;

/**
 * The same person reported new facts, and they are verified together with the ones on file; the
 * term runs anew from the last receipt. Source: Order 121 Art. 35 (2).
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when it was decided to verify them together
 * @param laterReportId the report that holds the new facts
 * @param receivedAt when the later report was received; the term for verifying runs anew from here
 */
public record NewFactsMerged(
    String reportId, Instant occurredAt, String laterReportId, Instant receivedAt)
    implements ReportEvent {}
