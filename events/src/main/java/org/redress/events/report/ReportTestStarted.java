package org.redress.events.report;

import java.time.Instant;

/**
 * A test was begun whose time does not count in the term for verifying. Source: Procedure
 * Provisions Art. 18.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when it was begun
 * @param testId id of the test inside the report: T1, T2, …
 * @param kind what is done
 * @param body who does it
 */
public record ReportTestStarted(
    String reportId, Instant occurredAt, String testId, ReportTestKind kind, String body)
    implements ReportEvent {}
