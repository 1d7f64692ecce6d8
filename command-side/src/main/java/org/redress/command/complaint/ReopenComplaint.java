package org.redress.command.complaint;

import java.time.Instant;
import org.redress.command.PersonalText;

/**
 * Take a closed complaint up again; the earlier closing stays on the record.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was taken up again
 * @param reason why
 */
public record ReopenComplaint(String caseId, Instant occurredAt, PersonalText reason)
    implements ComplaintCommand {}
