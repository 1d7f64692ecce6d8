package org.redress.query.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.enforcement.FilingDecision;

/**
 * Whether an enforcement case was filed.
 *
 * @param decidedAt when it was decided
 * @param decision the decision
 * @param enforcementId the enforcement case, null when none was filed
 */
public record ReportDecision(
    Instant decidedAt, FilingDecision decision, @Nullable String enforcementId) {}
