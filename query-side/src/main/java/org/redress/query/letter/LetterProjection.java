package org.redress.query.letter;

import java.util.List;
import org.redress.events.letter.LetterEvent;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each letter, and one for each file that leads back to its letter. */
public final class LetterProjection implements View<Letter> {

  /** Its name. */
  public static final String NAME = "letters";

  private static final int FORM = 1;

  private LetterProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new LetterProjection(), new LetterLinks()));
  }

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<Letter> type() {
    return Letter.class;
  }

  @Override
  public List<Change<Letter>> changes(Recorded event) {
    return event.event() instanceof LetterEvent fact
        ? List.of(new Change<>(fact.letterId(), before -> LetterFold.apply(before, event, fact)))
        : List.of();
  }
}
