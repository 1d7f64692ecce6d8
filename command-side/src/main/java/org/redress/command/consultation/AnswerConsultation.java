package org.redress.command.consultation;

import java.time.Instant;
import org.redress.command.PersonalText;

/**
 * Answer a consultation.
 *
 * @param consultationId id of the consultation, which is also its stream
 * @param occurredAt when it was answered
 * @param answer the answer
 */
public record AnswerConsultation(String consultationId, Instant occurredAt, PersonalText answer)
    implements ConsultationCommand {}
