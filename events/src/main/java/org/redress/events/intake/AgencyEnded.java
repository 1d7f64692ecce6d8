package org.redress.events.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * An agency ended.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it ended
 * @param agentId id of the agency inside the case
 * @param reason why, null when not said
 */
public record AgencyEnded(
    String caseId, Instant occurredAt, String agentId, @Nullable Protected reason)
    implements IntakeEvent {}
