package org.redress.command.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;

/**
 * End the test that is under way. Source: Procedure Provisions Art. 18.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when it ended
 * @param result what was found, null when it ended without a finding
 */
public record EndReportTest(String reportId, Instant occurredAt, @Nullable PersonalText result)
    implements ReportCommand {}
