package org.redress.command.publicity;

import java.time.Instant;

/**
 * Show a closed complaint to the public. Source: Order 121 Art. 38.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it is decided
 * @param words what the officer writes for the public
 * @param decidedBy account of the officer who decides
 */
public record PublishComplaint(
    String caseId, Instant occurredAt, PublicWords words, String decidedBy)
    implements PublicityCommand {}
