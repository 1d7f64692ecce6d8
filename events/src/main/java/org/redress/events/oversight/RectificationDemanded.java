package org.redress.events.oversight;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The oversight body demanded that a finding be put right (责令整改).
 *
 * @param oversightId id of the oversight file of the case, which is also its stream
 * @param occurredAt when it was demanded
 * @param reviewId id of the review inside the oversight file: V1, V2, …
 * @param rectificationId id of the demand inside the review: Z1, Z2, …
 * @param findingId the finding
 * @param demand what is to be done, without personal data
 * @param dueOn last day, in Asia/Shanghai, as the oversight body set it
 */
public record RectificationDemanded(
    String oversightId,
    Instant occurredAt,
    String reviewId,
    String rectificationId,
    String findingId,
    String demand,
    LocalDate dueOn)
    implements OversightEvent {}
