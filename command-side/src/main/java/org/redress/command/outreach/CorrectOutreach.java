package org.redress.command.outreach;

import java.time.Instant;
import org.redress.events.outreach.OutreachReach;

/**
 * Correct the figures of an activity that was held.
 *
 * @param activityId id of the activity, which is also its stream
 * @param occurredAt when they are corrected
 * @param reach how many were reached
 * @param reason why
 */
public record CorrectOutreach(
    String activityId, Instant occurredAt, OutreachReach reach, String reason)
    implements OutreachCommand {}
