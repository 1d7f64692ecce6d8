package org.redress.command.clue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;

/**
 * Extend the term for checking a clue, once, with the approval of the head of the authority.
 * Source: Order 121 Art. 27.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was approved
 * @param clueId id of the clue inside the case
 * @param approvedBy account of the head who approved it, null when nobody did
 * @param reason what makes the case special
 */
public record ExtendClueCheck(
    String caseId,
    Instant occurredAt,
    String clueId,
    @Nullable String approvedBy,
    PersonalText reason)
    implements ClueCommand {}
