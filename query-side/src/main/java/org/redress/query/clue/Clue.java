package org.redress.query.clue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.enforcement.FilingDecision;

/**
 * A clue of illegal conduct found in mediation.
 *
 * @param id id inside the case
 * @param mediationId the mediation that was open, null when it had ended
 * @param clue what was found, masked
 * @param foundAt when it was found; the term for checking runs from here
 * @param extendedAt when the term was extended, null when it was not
 * @param approvedBy account of the head who approved the extension, null when there was none
 * @param checkedAt when it was decided, null before that
 * @param decision whether an enforcement case was filed, null before that
 * @param enforcementId the enforcement case, null when none was filed
 */
public record Clue(
    String id,
    @Nullable String mediationId,
    String clue,
    Instant foundAt,
    @Nullable Instant extendedAt,
    @Nullable String approvedBy,
    @Nullable Instant checkedAt,
    @Nullable FilingDecision decision,
    @Nullable String enforcementId) {}
