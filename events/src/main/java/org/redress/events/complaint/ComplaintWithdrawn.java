package org.redress.events.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * The complainant withdrew the complaint (撤回投诉).
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was withdrawn
 * @param reason why, null when not said
 */
public record ComplaintWithdrawn(String caseId, Instant occurredAt, @Nullable Protected reason)
    implements ComplaintEvent {}
