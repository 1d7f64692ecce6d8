package org.redress.command.publicity;

import java.time.Instant;
import org.redress.command.PersonalText;

/**
 * Replace what is shown, without an objection.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it is decided
 * @param words what is shown instead
 * @param reason why, in words
 * @param decidedBy account of the officer who decides
 */
public record CorrectPublicity(
    String caseId, Instant occurredAt, PublicWords words, PersonalText reason, String decidedBy)
    implements PublicityCommand {}
