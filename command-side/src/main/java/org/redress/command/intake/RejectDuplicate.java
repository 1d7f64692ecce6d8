package org.redress.command.intake;

import java.time.Instant;
import org.redress.command.PersonalText;

/**
 * Find that two cases are about different disputes.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was rejected
 * @param suggestionId id of the suggestion inside the case
 * @param reason why
 */
public record RejectDuplicate(
    String caseId, Instant occurredAt, String suggestionId, PersonalText reason)
    implements IntakeCommand {}
