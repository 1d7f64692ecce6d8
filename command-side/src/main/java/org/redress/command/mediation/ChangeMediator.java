package org.redress.command.mediation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.events.mediation.Relation;

/**
 * Let another mediator preside over the open mediation. Source: Order 121 Art. 21.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when the mediator was changed
 * @param mediator account of the new mediator
 * @param relation how the new mediator stands to the parties
 * @param reason why, null when not said
 */
public record ChangeMediator(
    String caseId,
    Instant occurredAt,
    String mediator,
    Relation relation,
    @Nullable PersonalText reason)
    implements MediatorCommand {}
