package org.redress.command.publicity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.events.publicity.NotShownReason;
import org.redress.events.publicity.ReviewFinding;

/**
 * Decide an objection (复核).
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it is decided
 * @param objectionId id of the objection inside the case: PO1, PO2, …
 * @param finding what the review found
 * @param explanation why, in words
 * @param words what is shown instead, for a correction and nothing else
 * @param reason why it is no longer shown, for a withdrawal and nothing else
 * @param decidedBy account of the officer who decides
 */
public record ReviewPublicity(
    String caseId,
    Instant occurredAt,
    String objectionId,
    ReviewFinding finding,
    PersonalText explanation,
    @Nullable PublicWords words,
    @Nullable NotShownReason reason,
    String decidedBy)
    implements PublicityCommand {}
