package org.redress.events.clock;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The last day of a duty passed and nothing on the record said that it was done. What is recorded
 * later about an act in time ends the clock as met; this fact stays.
 *
 * @param fileId id of the file, which is also its stream
 * @param file what kind of file that is
 * @param occurredAt the first moment after the last day
 * @param clock id of the clock inside the file
 * @param duty the duty
 * @param dueOn the last day
 */
public record DeadlineMissed(
    String fileId, FileKind file, Instant occurredAt, String clock, Duty duty, LocalDate dueOn)
    implements ClockEvent {}
