package org.redress.command.report;

import java.time.Instant;
import org.redress.events.report.ReportOutcome;

/**
 * Close a report (办结) about which it was decided.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when it was closed
 * @param outcome how it ended
 */
public record CloseReport(String reportId, Instant occurredAt, ReportOutcome outcome)
    implements ReportCommand {}
