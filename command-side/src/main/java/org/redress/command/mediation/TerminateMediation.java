package org.redress.command.mediation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.events.mediation.TerminationGround;

/**
 * Terminate the open mediation (终止调解). Source: Order 121 Art. 23.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was decided
 * @param ground which of the eight grounds
 * @param reason explanation, null when the ground says it all
 */
public record TerminateMediation(
    String caseId, Instant occurredAt, TerminationGround ground, @Nullable PersonalText reason)
    implements MediationCommand {}
