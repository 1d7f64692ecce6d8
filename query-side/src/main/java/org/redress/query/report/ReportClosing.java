package org.redress.query.report;

import java.time.Instant;
import org.redress.events.report.ReportOutcome;

/**
 * How the report ended.
 *
 * @param closedAt when it was closed
 * @param outcome how it ended
 */
public record ReportClosing(Instant closedAt, ReportOutcome outcome) {}
