package org.redress.query.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.letter.LetterEvent;
import org.redress.events.letter.LetterReceived;
import org.redress.events.letter.LetterSplit;
import org.redress.query.MaskedSender;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Folds the events of one letter. */
public final class LetterFold {

  private LetterFold() {}

  /**
   * The letter after the event.
   *
   * @throws MissingDocument when there is no letter and the event is not its receipt
   */
  public static Letter apply(@Nullable Letter before, Recorded recorded, LetterEvent event) {
    return switch (event) {
      case LetterReceived e -> received(e, recorded);
      case LetterSplit e -> split(MissingDocument.unlessPresent(before, recorded), e, recorded);
    };
  }

  private static Letter received(LetterReceived e, Recorded recorded) {
    return new Letter(
        e.letterId(),
        recorded.position(),
        recorded.version(),
        e.occurredAt(),
        e.channel(),
        e.entry(),
        MaskedSender.orNull(e.sender()),
        e.region(),
        e.origin(),
        null,
        List.of());
  }

  private static Letter split(Letter letter, LetterSplit e, Recorded recorded) {
    return new Letter(
        letter.id(),
        recorded.position(),
        recorded.version(),
        letter.receivedAt(),
        letter.channel(),
        letter.entry(),
        letter.sender(),
        letter.region(),
        letter.origin(),
        e.occurredAt(),
        e.parts());
  }
}
