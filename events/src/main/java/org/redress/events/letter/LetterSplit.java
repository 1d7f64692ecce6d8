package org.redress.events.letter;

import java.time.Instant;
import java.util.List;

/**
 * The letter was split into parts that are handled apart, each on its own clock. Source: Order 121
 * Art. 9.
 *
 * @param letterId id of the letter, which is also its stream
 * @param occurredAt when it was split
 * @param parts the parts, at least one
 */
public record LetterSplit(String letterId, Instant occurredAt, List<LetterPart> parts)
    implements LetterEvent {}
