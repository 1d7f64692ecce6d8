package org.redress.command.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.complaint.ClosingOutcome;

/**
 * Close an accepted complaint (办结).
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was closed
 * @param outcome how it ended
 * @param sourceResult result code of an imported record in its own words, null for live work
 */
public record CloseComplaint(
    String caseId, Instant occurredAt, ClosingOutcome outcome, @Nullable String sourceResult)
    implements ComplaintCommand {}
