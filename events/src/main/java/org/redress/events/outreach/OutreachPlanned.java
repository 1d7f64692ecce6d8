package org.redress.events.outreach;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An activity for consumers was planned.
 *
 * @param activityId id of the activity, which is also its stream
 * @param occurredAt when it was planned
 * @param profile what it is
 * @param plannedOn day for which it is planned, in China
 */
public record OutreachPlanned(
    String activityId, Instant occurredAt, OutreachProfile profile, LocalDate plannedOn)
    implements OutreachEvent {}
