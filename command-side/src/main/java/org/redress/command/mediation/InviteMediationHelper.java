package org.redress.command.mediation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.mediation.Relation;

/**
 * Invite somebody to help with the open mediation (邀请协助调解). Source: Order 121 Art. 21.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when the invitation was accepted
 * @param helper account of the helper
 * @param organisation body that the helper belongs to, null when none
 * @param relation how the helper stands to the parties
 */
public record InviteMediationHelper(
    String caseId,
    Instant occurredAt,
    String helper,
    @Nullable String organisation,
    Relation relation)
    implements MediatorCommand {}
