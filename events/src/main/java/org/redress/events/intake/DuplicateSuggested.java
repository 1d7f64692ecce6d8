package org.redress.events.intake;

import java.time.Instant;
import java.util.List;

/**
 * The complaint looks like one that is on file; a person decides.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was noticed
 * @param suggestionId id of the suggestion inside the case: D1, D2, …
 * @param otherCaseId the other case
 * @param signs what makes them look like one
 * @param foundBy who or what noticed it
 */
public record DuplicateSuggested(
    String caseId,
    Instant occurredAt,
    String suggestionId,
    String otherCaseId,
    List<DuplicateSign> signs,
    String foundBy)
    implements IntakeEvent {}
