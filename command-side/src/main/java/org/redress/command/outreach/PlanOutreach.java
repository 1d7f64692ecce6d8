package org.redress.command.outreach;

import java.time.Instant;
import java.time.LocalDate;
import org.redress.events.outreach.OutreachProfile;

/**
 * Plan an activity for consumers.
 *
 * @param activityId id of the activity, which is also its stream
 * @param occurredAt when it is planned
 * @param profile what it is
 * @param plannedOn day for which it is planned, in China
 */
public record PlanOutreach(
    String activityId, Instant occurredAt, OutreachProfile profile, LocalDate plannedOn)
    implements OutreachCommand {}
