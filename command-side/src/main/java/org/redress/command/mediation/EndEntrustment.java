package org.redress.command.mediation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.events.mediation.EntrustmentResult;

/**
 * Record that the entrusted body gave the matter back. Source: Order 121 Art. 19.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when the authority had it back
 * @param result how it ended
 * @param note what the body reported, null when nothing
 */
public record EndEntrustment(
    String caseId, Instant occurredAt, EntrustmentResult result, @Nullable PersonalText note)
    implements EntrustmentCommand {}
