package org.redress.command.intake;

import java.time.Instant;

/**
 * Confirm that two cases are about one dispute.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was confirmed
 * @param suggestionId id of the suggestion inside the case
 */
public record ConfirmDuplicate(String caseId, Instant occurredAt, String suggestionId)
    implements IntakeCommand {}
