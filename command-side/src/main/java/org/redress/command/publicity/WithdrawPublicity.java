package org.redress.command.publicity;

import java.time.Instant;
import org.redress.command.PersonalText;
import org.redress.events.publicity.NotShownReason;

/**
 * Stop showing a complaint, without an objection.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it is decided
 * @param reason why
 * @param note the reason in words
 * @param decidedBy account of the officer who decides
 */
public record WithdrawPublicity(
    String caseId, Instant occurredAt, NotShownReason reason, PersonalText note, String decidedBy)
    implements PublicityCommand {}
