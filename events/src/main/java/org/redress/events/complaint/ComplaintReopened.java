package org.redress.events.complaint;

import java.time.Instant;
import org.redress.events.Protected;

/**
 * A closed complaint was taken up again; the earlier closing stays on the record.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was taken up again
 * @param reason why
 */
public record ComplaintReopened(String caseId, Instant occurredAt, Protected reason)
    implements ComplaintEvent {}
