package org.redress.query.consultation;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.events.ImportOrigin;
import org.redress.events.complaint.Channel;
import org.redress.events.consultation.ConsultationKind;
import org.redress.query.MaskedSender;
import org.redress.query.projection.Folded;
import org.redress.query.projection.Recorded;

/**
 * A query or another demand, and what became of it.
 *
 * @param id id of the consultation
 * @param position position of the last event it took
 * @param version number of events in the consultation so far
 * @param stage where it stands
 * @param kind what is asked
 * @param receivedAt when it was received
 * @param channel the way it came in
 * @param sender who asks, masked; null when not given
 * @param region region of the authority that received it
 * @param letterId the letter that it is a part of, null when it came by itself
 * @param origin where the record was imported from, null for live work
 * @param endedAt when it was answered or the way was told, null before that
 * @param way the way that was told, null when none was
 */
public record Consultation(
    @BsonId String id,
    long position,
    long version,
    ConsultationStage stage,
    ConsultationKind kind,
    Instant receivedAt,
    Channel channel,
    @Nullable MaskedSender sender,
    String region,
    @Nullable String letterId,
    @Nullable ImportOrigin origin,
    @Nullable Instant endedAt,
    @Nullable String way)
    implements Folded {

  Consultation ended(ConsultationStage now, @Nullable String told, Instant at, Recorded recorded) {
    return new Consultation(
        id,
        recorded.position(),
        recorded.version(),
        now,
        kind,
        receivedAt,
        channel,
        sender,
        region,
        letterId,
        origin,
        at,
        told);
  }
}
