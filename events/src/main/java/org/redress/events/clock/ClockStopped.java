package org.redress.events.clock;

import java.time.Instant;

/**
 * A clock stands still: the days from here on are not counted.
 *
 * @param fileId id of the file, which is also its stream
 * @param file what kind of file that is
 * @param occurredAt when that began
 * @param clock id of the clock inside the file
 * @param reason why
 */
public record ClockStopped(
    String fileId, FileKind file, Instant occurredAt, String clock, StopReason reason)
    implements ClockEvent {}
