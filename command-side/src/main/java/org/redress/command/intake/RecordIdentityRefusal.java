package org.redress.command.intake;

import java.time.Instant;
import org.redress.command.PersonalText;

/**
 * Record that the complainant did not comply with the request for identity papers; nothing follows
 * by itself. Source: Order 121 Art. 10, 16 (6).
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when that was established
 * @param note what happened
 */
public record RecordIdentityRefusal(String caseId, Instant occurredAt, PersonalText note)
    implements IntakeCommand {}
