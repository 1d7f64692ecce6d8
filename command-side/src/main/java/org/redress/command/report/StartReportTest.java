package org.redress.command.report;

import java.time.Instant;
import org.redress.events.report.ReportTestKind;

/**
 * Begin a test whose time does not count in the term for verifying. Source: Procedure Provisions
 * Art. 18.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when it was begun
 * @param kind what is done
 * @param body who does it
 */
public record StartReportTest(String reportId, Instant occurredAt, ReportTestKind kind, String body)
    implements ReportCommand {}
