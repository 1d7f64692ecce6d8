package org.redress.events.consultation;

import java.time.Instant;
import org.redress.events.Protected;

/**
 * The consultation was answered.
 *
 * @param consultationId id of the consultation, which is also its stream
 * @param occurredAt when it was answered
 * @param answer the answer
 */
public record ConsultationAnswered(String consultationId, Instant occurredAt, Protected answer)
    implements ConsultationEvent {}
