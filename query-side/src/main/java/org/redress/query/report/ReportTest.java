package org.redress.query.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.report.ReportTestKind;

/**
 * A test whose time does not count in the term for verifying.
 *
 * @param id id inside the report
 * @param kind what is done
 * @param body who does it
 * @param startedAt when it was begun
 * @param endedAt when it ended, null while it is under way
 */
public record ReportTest(
    String id, ReportTestKind kind, String body, Instant startedAt, @Nullable Instant endedAt) {}
