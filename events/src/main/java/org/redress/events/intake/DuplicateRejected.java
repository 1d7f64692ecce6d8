package org.redress.events.intake;

import java.time.Instant;
import org.redress.events.Protected;

/**
 * A person found that the two cases are about different disputes.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was rejected
 * @param suggestionId id of the suggestion inside the case: D1, D2, …
 * @param otherCaseId the other case
 * @param reason why
 */
public record DuplicateRejected(
    String caseId, Instant occurredAt, String suggestionId, String otherCaseId, Protected reason)
    implements IntakeEvent {}
