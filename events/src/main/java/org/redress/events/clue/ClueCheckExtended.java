package org.redress.events.clue;

import java.time.Instant;
import org.redress.events.Protected;

/**
 * The term for checking the clue was extended by 15 working days. Source: Order 121 Art. 27.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when the head approved it
 * @param clueId id of the clue inside the case: CL1, CL2, …
 * @param approvedBy account of the head of the authority who approved it
 * @param reason what makes the case special
 */
public record ClueCheckExtended(
    String caseId, Instant occurredAt, String clueId, String approvedBy, Protected reason)
    implements ClueEvent {}
