package org.redress.query.indicator;

import java.util.List;
import org.redress.events.indicator.IndicatorSetEvent;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each published set of indicators. */
public final class IndicatorSetProjection implements View<IndicatorSet> {

  /** Its name. */
  public static final String NAME = "indicatorSets";

  private static final int FORM = 1;

  private IndicatorSetProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new IndicatorSetProjection()));
  }

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<IndicatorSet> type() {
    return IndicatorSet.class;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of();
  }

  @Override
  public List<Change<IndicatorSet>> changes(Recorded event) {
    return event.event() instanceof IndicatorSetEvent fact
        ? List.of(new Change<>(fact.setId(), before -> IndicatorSetFold.apply(before, event, fact)))
        : List.of();
  }
}
