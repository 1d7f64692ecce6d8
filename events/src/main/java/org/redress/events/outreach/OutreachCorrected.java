package org.redress.events.outreach;

import java.time.Instant;

/**
 * The figures of an activity that was held were corrected; these take the place of those before.
 *
 * @param activityId id of the activity, which is also its stream
 * @param occurredAt when they were corrected
 * @param reach how many were reached
 * @param reason why
 */
public record OutreachCorrected(
    String activityId, Instant occurredAt, OutreachReach reach, String reason)
    implements OutreachEvent {}
