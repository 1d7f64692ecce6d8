package org.redress.command.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.events.enforcement.FilingDecision;

/**
 * Decide after verifying whether an enforcement case is filed (立案). Source: Order 121 Art. 35,
 * Procedure Provisions Art. 18.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when it was decided
 * @param decision whether a case is filed
 * @param enforcementId id of the enforcement case; given exactly when one is filed
 * @param reason why none is filed; needed when none is
 */
public record DecideReportFiling(
    String reportId,
    Instant occurredAt,
    FilingDecision decision,
    @Nullable String enforcementId,
    @Nullable PersonalText reason)
    implements ReportCommand {}
