package org.redress.command.letter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.SenderText;
import org.redress.events.ImportOrigin;
import org.redress.events.complaint.Channel;
import org.redress.events.letter.PlatformEntry;

/**
 * Record the receipt of a letter (来件). Source: Order 121 Art. 8, 9.
 *
 * @param letterId id for the new letter, which is also its stream
 * @param occurredAt when it was received
 * @param channel the way it came in
 * @param entry entry of the 12315 platform, null for another channel or when not known
 * @param sender who sent it, null when it does not say
 * @param content what it says, null when only its parts are put on file
 * @param region region of the authority that received it
 * @param origin where the record is imported from, null for live work
 */
public record ReceiveLetter(
    String letterId,
    Instant occurredAt,
    Channel channel,
    @Nullable PlatformEntry entry,
    @Nullable SenderText sender,
    @Nullable PersonalText content,
    String region,
    @Nullable ImportOrigin origin)
    implements LetterCommand {}
