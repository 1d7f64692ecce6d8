package org.redress.events.report;

import java.time.Instant;

/**
 * The report is not handled separately, because the same person reported the same operator before.
 * Source: Order 121 Art. 35 (2).
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when that was decided
 * @param earlierReportId the earlier report, under which the matter is handled
 * @param factsMerged whether the report held new facts, which were merged into the earlier one;
 *     false when the facts are the same
 */
public record RepeatedReportDropped(
    String reportId, Instant occurredAt, String earlierReportId, boolean factsMerged)
    implements ReportEvent {}
