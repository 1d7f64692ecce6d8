package org.redress.events.oversight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The oversight body found something.
 *
 * @param oversightId id of the oversight file of the case, which is also its stream
 * @param occurredAt when it was found
 * @param reviewId id of the review inside the oversight file: V1, V2, …
 * @param findingId id of the finding inside the review: F1, F2, …
 * @param finding what was found, without personal data
 * @param article article that was not kept, null when none is named
 */
public record FindingRecorded(
    String oversightId,
    Instant occurredAt,
    String reviewId,
    String findingId,
    String finding,
    @Nullable String article)
    implements OversightEvent {}
