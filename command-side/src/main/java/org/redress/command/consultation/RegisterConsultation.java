package org.redress.command.consultation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.SenderText;
import org.redress.events.ImportOrigin;
import org.redress.events.complaint.Channel;
import org.redress.events.consultation.ConsultationKind;

/**
 * Record that somebody asked something that is no complaint and no report. Source: Order 121 Art.
 * 44.
 *
 * @param consultationId id for the new consultation, which is also its stream
 * @param occurredAt when it was received
 * @param channel the way it came in
 * @param kind what is asked
 * @param sender who asks, null when not given
 * @param question the words of who asks
 * @param region region of the authority that received it
 * @param letterId the letter that it is a part of, null when it came by itself
 * @param origin where the record is imported from, null for live work
 */
public record RegisterConsultation(
    String consultationId,
    Instant occurredAt,
    Channel channel,
    ConsultationKind kind,
    @Nullable SenderText sender,
    PersonalText question,
    String region,
    @Nullable String letterId,
    @Nullable ImportOrigin origin)
    implements ConsultationCommand {}
