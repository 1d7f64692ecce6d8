package org.redress.events.oversight;

import java.time.Instant;
import java.util.List;

/**
 * An oversight body began to look into the handling of a case. Source: Order 121 Art. 26.
 *
 * @param oversightId id of the oversight file of the case, which is also its stream
 * @param occurredAt when it began
 * @param reviewId id of the review inside the oversight file: V1, V2, …
 * @param caseId the case
 * @param region region of the authority that handles the case, same codes as a complaint's region
 * @param officeId office whose handling is looked into
 * @param body the oversight body
 * @param reasons why, at least one
 */
public record ReviewOpened(
    String oversightId,
    Instant occurredAt,
    String reviewId,
    String caseId,
    String region,
    String officeId,
    String body,
    List<ReviewReason> reasons)
    implements OversightEvent {}
