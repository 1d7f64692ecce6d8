package org.redress.events.jurisdiction;

import java.time.Instant;
import org.redress.events.Protected;

/**
 * The complaint went to a superior or a subordinate authority. Source: Order 121 Art. 13.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was transferred
 * @param fromId authority that had it
 * @param toId authority that has it from now on
 * @param direction up or down
 * @param reason why
 */
public record ComplaintTransferred(
    String caseId,
    Instant occurredAt,
    String fromId,
    String toId,
    TransferDirection direction,
    Protected reason)
    implements JurisdictionEvent {}
