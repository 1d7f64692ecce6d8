package org.redress.query.report;

import java.time.Instant;

/**
 * That the report is not handled separately.
 *
 * @param droppedAt when that was decided
 * @param earlierReportId the report under which the matter is handled
 * @param factsMerged whether it held new facts
 */
public record ReportRepetition(Instant droppedAt, String earlierReportId, boolean factsMerged) {}
