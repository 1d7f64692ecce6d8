package org.redress.events.oversight;

import java.time.Instant;

/**
 * The oversight body closed the review.
 *
 * @param oversightId id of the oversight file of the case, which is also its stream
 * @param occurredAt when it was closed
 * @param reviewId id of the review inside the oversight file: V1, V2, …
 * @param outcome how it ended
 * @param conclusion what the body concludes, without personal data
 */
public record ReviewClosed(
    String oversightId,
    Instant occurredAt,
    String reviewId,
    ReviewOutcome outcome,
    String conclusion)
    implements OversightEvent {}
