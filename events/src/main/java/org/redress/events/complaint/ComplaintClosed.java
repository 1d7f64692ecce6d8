package org.redress.events.complaint;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.RecordFlag;

/**
 * The complaint was closed (办结).
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was closed
 * @param outcome how it ended
 * @param sourceResult result code of the imported record in its own words, null for live work
 * @param flags what is odd about the record and was kept as it came; empty for live work
 */
public record ComplaintClosed(
    String caseId,
    Instant occurredAt,
    ClosingOutcome outcome,
    @Nullable String sourceResult,
    List<RecordFlag> flags)
    implements ComplaintEvent {}
