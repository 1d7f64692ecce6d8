package org.redress.command.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;

/**
 * End an agency.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it ended
 * @param agentId id of the agency inside the case
 * @param reason why, null when not said
 */
public record EndAgency(
    String caseId, Instant occurredAt, String agentId, @Nullable PersonalText reason)
    implements IntakeCommand {}
