package org.redress.query.letter;

import java.util.List;
import org.redress.events.letter.LetterSplit;
import org.redress.query.projection.Change;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each file that is a part of a letter. */
final class LetterLinks implements View<LetterLink> {

  /** Name of the collection. */
  static final String NAME = "letterLinks";

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<LetterLink> type() {
    return LetterLink.class;
  }

  @Override
  public List<Change<LetterLink>> changes(Recorded event) {
    return event.event() instanceof LetterSplit split
        ? split.parts().stream()
            .map(part ->
                new Change<LetterLink>(
                    part.fileId(),
                    before -> new LetterLink(part.fileId(), event.position(), split.letterId())))
            .toList()
        : List.of();
  }
}
