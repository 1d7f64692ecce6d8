package org.redress.events.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * A test came to its end; the term for verifying runs on. Source: Procedure Provisions Art. 18.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when it ended
 * @param testId id of the test inside the report: T1, T2, …
 * @param result what was found, null when the test ended without a finding
 */
public record ReportTestEnded(
    String reportId, Instant occurredAt, String testId, @Nullable Protected result)
    implements ReportEvent {}
