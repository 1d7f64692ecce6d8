package org.redress.events.intake;

import java.time.Instant;

/**
 * A person confirmed that the complaint is about a dispute that another case is about. Both cases
 * stay as they are.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was confirmed
 * @param suggestionId id of the suggestion inside the case: D1, D2, …
 * @param otherCaseId the other case
 */
public record DuplicateConfirmed(
    String caseId, Instant occurredAt, String suggestionId, String otherCaseId)
    implements IntakeEvent {}
