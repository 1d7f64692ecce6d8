package org.redress.command.mediation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.events.mediation.TestOutcome;

/**
 * Record the end of the running test or appraisal. Source: Order 121 Art. 22.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it ended
 * @param outcome how it ended
 * @param result what was found, null when nothing was
 */
public record EndTest(
    String caseId, Instant occurredAt, TestOutcome outcome, @Nullable PersonalText result)
    implements TestCommand {}
