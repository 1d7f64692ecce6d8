package org.redress.query.letter;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.events.ImportOrigin;
import org.redress.events.complaint.Channel;
import org.redress.events.letter.LetterPart;
import org.redress.events.letter.PlatformEntry;
import org.redress.query.MaskedSender;
import org.redress.query.projection.Folded;

/**
 * A letter and its parts.
 *
 * @param id id of the letter
 * @param position position of the last event it took
 * @param version number of events in the letter so far
 * @param receivedAt when it was received
 * @param channel the way it came in
 * @param entry entry of the 12315 platform, null for another channel or when not known
 * @param sender who sent it, masked; null when it does not say
 * @param region region of the authority that received it
 * @param origin where the record was imported from, null for live work
 * @param splitAt when it was split, null before that
 * @param parts its parts; empty before it is split
 */
public record Letter(
    @BsonId String id,
    long position,
    long version,
    Instant receivedAt,
    Channel channel,
    @Nullable PlatformEntry entry,
    @Nullable MaskedSender sender,
    String region,
    @Nullable ImportOrigin origin,
    @Nullable Instant splitAt,
    List<LetterPart> parts)
    implements Folded {}
