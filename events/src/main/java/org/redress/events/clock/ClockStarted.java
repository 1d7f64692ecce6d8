package org.redress.events.clock;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a duty began to run.
 *
 * @param fileId id of the file, which is also its stream
 * @param file what kind of file that is
 * @param occurredAt when what sets it off happened
 * @param clock id of the clock inside the file
 * @param duty the duty
 * @param region region of the authority that has the duty
 * @param rule the rule by which it runs
 * @param startDay the day that sets it off, which is not counted (Order 121 Art. 45)
 * @param due the due date, null when a calendar that it needs is not published
 * @param missingYear the first year without a calendar, null when the due date is known
 */
public record ClockStarted(
    String fileId,
    FileKind file,
    Instant occurredAt,
    String clock,
    Duty duty,
    String region,
    AppliedRule rule,
    LocalDate startDay,
    @Nullable Due due,
    @Nullable Integer missingYear)
    implements ClockEvent {}
