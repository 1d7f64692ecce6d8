package org.redress.command.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.events.followup.Performance;

/**
 * Record how far the agreement is performed. Source: People's Mediation Law Art. 31 by analogy.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was looked at
 * @param mediationId id of the mediation inside the case: M1, M2, …
 * @param performance how far it was performed
 * @param note what was found, null when nothing more
 */
public record RecordPerformanceCheck(
    String caseId,
    Instant occurredAt,
    String mediationId,
    Performance performance,
    @Nullable PersonalText note)
    implements FollowUpCommand {}
