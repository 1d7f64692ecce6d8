package org.redress.events.mediation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * A test or appraisal ended; the time of the mediation counts again. Source: Order 121 Art. 22.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it ended; the limit for mediation runs again from here
 * @param mediationId id of the mediation inside the case: M1, M2, …
 * @param testId id of the test inside the mediation: T1, T2, …
 * @param startedAt when it had begun
 * @param outcome how it ended
 * @param result what was found, null when nothing was
 */
public record TestEnded(
    String caseId,
    Instant occurredAt,
    String mediationId,
    String testId,
    Instant startedAt,
    TestOutcome outcome,
    @Nullable Protected result)
    implements TestEvent {}
