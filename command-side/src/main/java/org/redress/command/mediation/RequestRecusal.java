package org.redress.command.mediation;

import java.time.Instant;
import org.redress.command.PersonalText;
import org.redress.events.mediation.Relation;
import org.redress.events.mediation.Side;

/**
 * Record that a party asks for recusal (申请回避), which suspends the mediation. Source: Order 121 Art.
 * 21.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was requested
 * @param by who asks
 * @param challenged account of the mediator or helper
 * @param claimed how the person is said to stand to the parties
 * @param reason what the party said
 */
public record RequestRecusal(
    String caseId,
    Instant occurredAt,
    Side by,
    String challenged,
    Relation claimed,
    PersonalText reason)
    implements MediatorCommand {}
