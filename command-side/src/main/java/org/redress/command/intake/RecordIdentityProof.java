package org.redress.command.intake;

import java.time.Instant;
import org.redress.command.PersonalText;

/**
 * Record that the complainant proved who they are. Source: Order 121 Art. 10.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when the papers were shown
 * @param documentType kind of document
 * @param number its number
 */
public record RecordIdentityProof(
    String caseId, Instant occurredAt, String documentType, PersonalText number)
    implements IntakeCommand {}
