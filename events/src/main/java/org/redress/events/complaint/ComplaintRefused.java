package org.redress.events.complaint;

import java.time.Instant;
import org.redress.events.Protected;

/**
 * The authority decided not to accept the complaint (不予受理). Source: Order 121 Art. 15 (2), 16.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was decided
 * @param ground which of the seven grounds
 * @param reason the reason told to the complainant, with the other ways of Consumer Rights
 *     Protection Law Art. 39
 */
public record ComplaintRefused(
    String caseId, Instant occurredAt, RefusalGround ground, Protected reason)
    implements ComplaintEvent {}
