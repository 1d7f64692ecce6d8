package org.redress.events.complaint;

import java.time.Instant;

/**
 * The authority decided to accept the complaint (受理). Source: Order 121 Art. 15.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was decided; the limit for mediation runs from here (Art. 23 (5))
 */
public record ComplaintAccepted(String caseId, Instant occurredAt) implements ComplaintEvent {}
