package org.redress.command.mediation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.events.mediation.RecusalDecision;
import org.redress.events.mediation.Relation;

/**
 * Decide the request for recusal (回避决定). Source: Order 121 Art. 21.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was decided
 * @param decision what was decided
 * @param newMediator account of the mediator who presides from now on; given only when the present
 *     one steps back
 * @param relation how the new mediator stands to the parties
 * @param decidedBy account of the person who decided, not the one challenged
 * @param reason why, null when not said
 */
public record DecideRecusal(
    String caseId,
    Instant occurredAt,
    RecusalDecision decision,
    @Nullable String newMediator,
    Relation relation,
    String decidedBy,
    @Nullable PersonalText reason)
    implements MediatorCommand {}
