package org.redress.command.clock;

import java.time.Instant;
import org.redress.events.clock.FileKind;

/**
 * Compute a due date for which a calendar was missing.
 *
 * @param fileId id of the file
 * @param file what kind of file that is
 * @param occurredAt when it is asked for
 * @param clock id of the clock inside the file
 */
public record DetermineDueDate(String fileId, FileKind file, Instant occurredAt, String clock)
    implements ClockCommand {}
