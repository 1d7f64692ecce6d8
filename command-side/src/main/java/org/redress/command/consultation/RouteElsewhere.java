package org.redress.command.consultation;

import java.time.Instant;

/**
 * Tell who asked the right way for the demand. Source: Order 121 Art. 44.
 *
 * @param consultationId id of the consultation, which is also its stream
 * @param occurredAt when the way was told
 * @param way the way that was told: body and procedure
 */
public record RouteElsewhere(String consultationId, Instant occurredAt, String way)
    implements ConsultationCommand {}
