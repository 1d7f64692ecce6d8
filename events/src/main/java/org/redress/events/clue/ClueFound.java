package org.redress.events.clue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * A clue of illegal conduct (违法线索) was found in mediation. Source: Order 121 Art. 27.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was found; the term for checking it runs from here
 * @param clueId id of the clue inside the case: CL1, CL2, …
 * @param mediationId the mediation that was open, null when it had ended
 * @param clue what was found
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param merchantId the respondent's merchant record, null when the respondent has none
 */
public record ClueFound(
    String caseId,
    Instant occurredAt,
    String clueId,
    @Nullable String mediationId,
    Protected clue,
    String region,
    @Nullable String merchantId)
    implements ClueEvent {}
