package org.redress.events.outreach;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An activity for consumers was held.
 *
 * @param activityId id of the activity, which is also its stream
 * @param occurredAt when that was recorded
 * @param profile what it was
 * @param heldOn day on which it was held, or its last day, in China
 * @param reach how many were reached
 */
public record OutreachHeld(
    String activityId,
    Instant occurredAt,
    OutreachProfile profile,
    LocalDate heldOn,
    OutreachReach reach)
    implements OutreachEvent {}
