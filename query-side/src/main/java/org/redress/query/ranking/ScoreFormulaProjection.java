package org.redress.query.ranking;

import java.util.List;
import org.redress.events.ranking.ScoreFormulaEvent;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each published formula. */
public final class ScoreFormulaProjection implements View<ScoreFormula> {

  /** Its name. */
  public static final String NAME = "scoreFormulas";

  private static final int FORM = 1;

  private ScoreFormulaProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new ScoreFormulaProjection()));
  }

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<ScoreFormula> type() {
    return ScoreFormula.class;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of();
  }

  @Override
  public List<Change<ScoreFormula>> changes(Recorded event) {
    return event.event() instanceof ScoreFormulaEvent fact
        ? List.of(
            new Change<>(fact.formulaId(), before -> ScoreFormulaFold.apply(before, event, fact)))
        : List.of();
  }
}
