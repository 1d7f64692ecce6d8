package org.redress.command.clock;

import java.time.Instant;
import org.redress.events.clock.FileKind;

/**
 * Put on the record that a duty was not done on its last day or before.
 *
 * @param fileId id of the file
 * @param file what kind of file that is
 * @param occurredAt when it was noticed
 * @param clock id of the clock inside the file
 */
public record RecordMissedDeadline(String fileId, FileKind file, Instant occurredAt, String clock)
    implements ClockCommand {}
