package org.redress.events.consultation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.ImportOrigin;
import org.redress.events.Protected;
import org.redress.events.Sender;
import org.redress.events.complaint.Channel;

/**
 * Somebody asked something that is no complaint and no report. Source: Order 121 Art. 44.
 *
 * @param consultationId id of the consultation, which is also its stream
 * @param occurredAt when it was received
 * @param channel the way it came in
 * @param kind what is asked
 * @param sender who asks, null when not given
 * @param question the words of who asks
 * @param region region of the authority that received it: GB/T 2260 code, or a code of another
 *     scheme such as US-NY
 * @param letterId the letter that it is a part of, null when it came by itself
 * @param origin where the record was imported from, null for live work
 */
public record ConsultationRegistered(
    String consultationId,
    Instant occurredAt,
    Channel channel,
    ConsultationKind kind,
    @Nullable Sender sender,
    Protected question,
    String region,
    @Nullable String letterId,
    @Nullable ImportOrigin origin)
    implements ConsultationEvent {}
