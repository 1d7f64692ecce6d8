package org.redress.query.warning;

import java.util.List;
import org.redress.events.warning.WarningEvent;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each consumption warning. */
public final class WarningProjection implements View<ConsumptionWarning> {

  /** Its name. */
  public static final String NAME = "warnings";

  private static final int FORM = 1;

  private WarningProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new WarningProjection()));
  }

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<ConsumptionWarning> type() {
    return ConsumptionWarning.class;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(
        List.of("regions", "publishedAt", "_id"),
        List.of("regions", "withdrawnAt", "publishedAt", "_id"));
  }

  @Override
  public List<Change<ConsumptionWarning>> changes(Recorded event) {
    return event.event() instanceof WarningEvent fact
        ? List.of(new Change<>(fact.warningId(), before -> WarningFold.apply(before, event, fact)))
        : List.of();
  }
}
