package org.redress.events.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;
import org.redress.events.RecordFlag;
import org.redress.events.enforcement.FilingDecision;

/**
 * After verifying, the authority decided whether to file an enforcement case (立案). Source: Order
 * 121 Art. 35, Procedure Provisions Art. 18.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when it was decided
 * @param decision whether a case is filed
 * @param enforcementId the enforcement case, null when none is filed
 * @param reason why none is filed, null when one is
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param merchantId the reported operator's merchant record, null when it has none
 * @param flags what is odd about the record and was kept as it came; empty for live work
 */
public record ReportFilingDecided(
    String reportId,
    Instant occurredAt,
    FilingDecision decision,
    @Nullable String enforcementId,
    @Nullable Protected reason,
    String region,
    @Nullable String merchantId,
    List<RecordFlag> flags)
    implements ReportEvent {}
