package org.redress.events.clue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;
import org.redress.events.enforcement.FilingDecision;

/**
 * The clue was checked and it was decided whether to file an enforcement case (诉转案). Source: Order
 * 121 Art. 27.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was decided
 * @param clueId id of the clue inside the case: CL1, CL2, …
 * @param decision whether a case is filed
 * @param enforcementId the enforcement case, null when none is filed
 * @param reason why none is filed, null when one is
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param merchantId the respondent's merchant record, null when the respondent has none
 */
public record ClueChecked(
    String caseId,
    Instant occurredAt,
    String clueId,
    FilingDecision decision,
    @Nullable String enforcementId,
    @Nullable Protected reason,
    String region,
    @Nullable String merchantId)
    implements ClueEvent {}
