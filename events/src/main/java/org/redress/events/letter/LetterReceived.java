package org.redress.events.letter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.ImportOrigin;
import org.redress.events.Protected;
import org.redress.events.Sender;
import org.redress.events.complaint.Channel;

/**
 * A letter (来件) was received: material in which anything may stand. Source: Order 121 Art. 8, 9.
 *
 * @param letterId id of the letter, which is also its stream
 * @param occurredAt when it was received
 * @param channel the way it came in
 * @param entry entry of the 12315 platform, null for another channel or when not known
 * @param sender who sent it, null when it does not say
 * @param content what it says, null when only its parts are put on file
 * @param region region of the authority that received it: GB/T 2260 code, or a code of another
 *     scheme such as US-NY
 * @param origin where the record was imported from, null for live work
 */
public record LetterReceived(
    String letterId,
    Instant occurredAt,
    Channel channel,
    @Nullable PlatformEntry entry,
    @Nullable Sender sender,
    @Nullable Protected content,
    String region,
    @Nullable ImportOrigin origin)
    implements LetterEvent {}
