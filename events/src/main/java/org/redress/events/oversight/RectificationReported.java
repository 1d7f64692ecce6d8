package org.redress.events.oversight;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The office reported what it did about a demand.
 *
 * @param oversightId id of the oversight file of the case, which is also its stream
 * @param occurredAt when it reported
 * @param reviewId id of the review inside the oversight file: V1, V2, …
 * @param rectificationId the demand
 * @param report what was done, without personal data
 * @param dueOn last day that the demand set
 * @param late whether that day had passed
 */
public record RectificationReported(
    String oversightId,
    Instant occurredAt,
    String reviewId,
    String rectificationId,
    String report,
    LocalDate dueOn,
    boolean late)
    implements OversightEvent {}
