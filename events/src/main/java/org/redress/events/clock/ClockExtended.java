package org.redress.events.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A limit was extended.
 *
 * @param fileId id of the file, which is also its stream
 * @param file what kind of file that is
 * @param occurredAt when that was approved
 * @param clock id of the clock inside the file
 * @param rule the rule with the longer limit
 * @param by by how much, in the unit of the limit, above 0
 * @param approvedBy account of the head who approved it
 * @param due the new due date, null when a calendar that it needs is not published
 * @param missingYear the first year without a calendar, null when the due date is known
 */
public record ClockExtended(
    String fileId,
    FileKind file,
    Instant occurredAt,
    String clock,
    AppliedRule rule,
    int by,
    String approvedBy,
    @Nullable Due due,
    @Nullable Integer missingYear)
    implements ClockEvent {}
