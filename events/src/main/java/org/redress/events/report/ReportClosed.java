package org.redress.events.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.RecordFlag;

/**
 * The report was closed (办结).
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when it was closed
 * @param outcome how it ended
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param merchantId the reported operator's merchant record, null when it has none
 * @param flags what is odd about the record and was kept as it came; empty for live work
 */
public record ReportClosed(
    String reportId,
    Instant occurredAt,
    ReportOutcome outcome,
    String region,
    @Nullable String merchantId,
    List<RecordFlag> flags)
    implements ReportEvent {}
