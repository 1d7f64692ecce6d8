package org.redress.command.outreach;

import java.time.Instant;

/**
 * Cancel an activity that was planned.
 *
 * @param activityId id of the activity, which is also its stream
 * @param occurredAt when it is cancelled
 * @param reason why
 */
public record CancelOutreach(String activityId, Instant occurredAt, String reason)
    implements OutreachCommand {}
