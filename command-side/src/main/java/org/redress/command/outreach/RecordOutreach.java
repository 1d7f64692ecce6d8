package org.redress.command.outreach;

import java.time.Instant;
import java.time.LocalDate;
import org.redress.events.outreach.OutreachProfile;
import org.redress.events.outreach.OutreachReach;

/**
 * Record that an activity for consumers was held, planned before or not.
 *
 * @param activityId id of the activity, which is also its stream
 * @param occurredAt when that is recorded
 * @param profile what it was
 * @param heldOn day on which it was held, or its last day, in China
 * @param reach how many were reached
 */
public record RecordOutreach(
    String activityId,
    Instant occurredAt,
    OutreachProfile profile,
    LocalDate heldOn,
    OutreachReach reach)
    implements OutreachCommand {}
