package org.redress.events.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clock that stood still runs on.
 *
 * @param fileId id of the file, which is also its stream
 * @param file what kind of file that is
 * @param occurredAt when the reason ended
 * @param clock id of the clock inside the file
 * @param due the new due date, null when a calendar that it needs is not published
 * @param missingYear the first year without a calendar, null when the due date is known
 */
public record ClockResumed(
    String fileId,
    FileKind file,
    Instant occurredAt,
    String clock,
    @Nullable Due due,
    @Nullable Integer missingYear)
    implements ClockEvent {}
