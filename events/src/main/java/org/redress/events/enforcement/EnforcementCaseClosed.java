package org.redress.events.enforcement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.RecordFlag;

/**
 * The enforcement case was closed (结案). Source: Procedure Provisions Art. 77.
 *
 * @param enforcementId id of the enforcement case, which is also its stream
 * @param occurredAt when it was closed
 * @param outcome how it ended
 * @param movedTo authority that it was moved to, null when it was not moved
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param merchantId the operator's merchant record, null when it has none
 * @param flags what is odd about the record and was kept as it came; empty for live work
 */
public record EnforcementCaseClosed(
    String enforcementId,
    Instant occurredAt,
    EnforcementOutcome outcome,
    @Nullable String movedTo,
    String region,
    @Nullable String merchantId,
    List<RecordFlag> flags)
    implements EnforcementEvent {}
