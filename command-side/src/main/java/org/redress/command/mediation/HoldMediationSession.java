package org.redress.command.mediation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.events.mediation.SessionMode;

/**
 * Record a session of the open mediation. Source: Order 121 Art. 20.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was held
 * @param mode where it was held
 * @param summary what was discussed, null when no note was taken
 */
public record HoldMediationSession(
    String caseId, Instant occurredAt, SessionMode mode, @Nullable PersonalText summary)
    implements MediationCommand {}
