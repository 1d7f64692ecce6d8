package org.redress.events.clock;

import java.time.Instant;

/**
 * The due date of a clock was computed after the calendar that it needs had been published.
 *
 * @param fileId id of the file, which is also its stream
 * @param file what kind of file that is
 * @param occurredAt when it was computed
 * @param clock id of the clock inside the file
 * @param due the due date
 */
public record ClockDueDetermined(
    String fileId, FileKind file, Instant occurredAt, String clock, Due due)
    implements ClockEvent {}
