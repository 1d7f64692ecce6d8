package org.redress.events.clock;

import java.time.Instant;

/**
 * A clock ended.
 *
 * @param fileId id of the file, which is also its stream
 * @param file what kind of file that is
 * @param occurredAt when what ends it happened
 * @param clock id of the clock inside the file
 * @param outcome how
 */
public record ClockEnded(
    String fileId, FileKind file, Instant occurredAt, String clock, ClockOutcome outcome)
    implements ClockEvent {}
