package org.redress.command.odr;

import java.time.Instant;
import org.redress.command.PersonalText;

/**
 * Record that the enterprise and the consumer did not settle; the complaint falls back to the
 * authority with it.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when that was established
 * @param reason why
 */
public record RecordOdrFailure(String caseId, Instant occurredAt, PersonalText reason)
    implements OdrCommand {}
