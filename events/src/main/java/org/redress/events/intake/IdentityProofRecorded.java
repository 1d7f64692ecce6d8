package org.redress.events.intake;

import java.time.Instant;
import org.redress.events.Protected;

/**
 * The complainant proved who they are. Source: Order 121 Art. 10.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when the papers were shown
 * @param documentType kind of document
 * @param number its number
 */
public record IdentityProofRecorded(
    String caseId, Instant occurredAt, String documentType, Protected number)
    implements IntakeEvent {}
