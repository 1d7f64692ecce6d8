package org.redress.command.complaint;

import java.time.Instant;

/**
 * Decide to accept a complaint (受理). Source: Order 121 Art. 15.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was decided
 */
public record AcceptComplaint(String caseId, Instant occurredAt) implements ComplaintCommand {}
