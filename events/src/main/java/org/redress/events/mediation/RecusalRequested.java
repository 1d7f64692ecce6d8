package org.redress.events.mediation;

import java.time.Instant;
import org.redress.events.Protected;

/**
 * A party asked for recusal (申请回避); the mediation is suspended (中止) until it is decided. Source:
 * Order 121 Art. 21.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was requested; the suspension begins
 * @param mediationId id of the mediation inside the case: M1, M2, …
 * @param by who asked
 * @param challenged account of the mediator or helper
 * @param claimed how the person is said to stand to the parties
 * @param reason what the party said
 */
public record RecusalRequested(
    String caseId,
    Instant occurredAt,
    String mediationId,
    Side by,
    String challenged,
    Relation claimed,
    Protected reason)
    implements MediatorEvent {}
