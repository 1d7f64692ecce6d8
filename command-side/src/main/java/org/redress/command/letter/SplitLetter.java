package org.redress.command.letter;

import java.time.Instant;
import java.util.List;
import org.redress.events.letter.LetterPart;

/**
 * Split a letter into parts that are handled apart. Source: Order 121 Art. 9. The files are named
 * here and put on file by commands of their own, before or after.
 *
 * @param letterId id of the letter, which is also its stream
 * @param occurredAt when it was split
 * @param parts the parts, at least one, each with a file of its own
 */
public record SplitLetter(String letterId, Instant occurredAt, List<LetterPart> parts)
    implements LetterCommand {
  /** Copies the parts, so that nobody changes them while the command waits. */
  public SplitLetter {
    parts = List.copyOf(parts);
  }
}
