package org.redress.command.clue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.events.enforcement.FilingDecision;

/**
 * Decide after checking a clue whether an enforcement case is filed. Source: Order 121 Art. 27.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was decided
 * @param clueId id of the clue inside the case
 * @param decision whether a case is filed
 * @param enforcementId id of the enforcement case; given exactly when one is filed
 * @param reason why none is filed; needed when none is
 */
public record CheckClue(
    String caseId,
    Instant occurredAt,
    String clueId,
    FilingDecision decision,
    @Nullable String enforcementId,
    @Nullable PersonalText reason)
    implements ClueCommand {}
