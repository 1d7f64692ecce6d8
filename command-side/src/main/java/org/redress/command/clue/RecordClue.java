package org.redress.command.clue;

import java.time.Instant;
import org.redress.command.PersonalText;

/**
 * Record a clue of illegal conduct that was found in mediation. Source: Order 121 Art. 27.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was found
 * @param clue what was found
 */
public record RecordClue(String caseId, Instant occurredAt, PersonalText clue)
    implements ClueCommand {}
