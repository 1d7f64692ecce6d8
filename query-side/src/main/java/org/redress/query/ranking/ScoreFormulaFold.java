package org.redress.query.ranking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.ranking.ScoreFormulaEvent;
import org.redress.events.ranking.ScoreFormulaPublished;
import org.redress.query.PartList;
import org.redress.query.projection.Recorded;

/** Folds the events of one formula. */
public final class ScoreFormulaFold {

  private ScoreFormulaFold() {}

  /** The formula after the event. */
  public static ScoreFormula apply(
      @Nullable ScoreFormula before, Recorded recorded, ScoreFormulaEvent event) {
    return switch (event) {
      case ScoreFormulaPublished e ->
          new ScoreFormula(
              e.formulaId(),
              recorded.position(),
              recorded.version(),
              PartList.add(before == null ? List.of() : before.versions(), version(e)));
    };
  }

  private static ScoreFormulaVersion version(ScoreFormulaPublished e) {
    return new ScoreFormulaVersion(
        e.version(),
        e.validFrom(),
        e.occurredAt(),
        e.title(),
        e.region(),
        e.publishedBy(),
        e.population(),
        e.weights(),
        e.tieBreaks(),
        e.remainingTies(),
        e.top(),
        e.bottom());
  }
}
