package org.redress.events.outreach;

import java.time.Instant;

/**
 * An activity that was planned does not take place.
 *
 * @param activityId id of the activity, which is also its stream
 * @param occurredAt when it was cancelled
 * @param reason why
 */
public record OutreachCancelled(String activityId, Instant occurredAt, String reason)
    implements OutreachEvent {}
