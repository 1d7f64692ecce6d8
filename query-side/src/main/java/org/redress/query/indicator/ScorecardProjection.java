package org.redress.query.indicator;

import java.util.List;
import org.redress.events.indicator.ScorecardEvent;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each scorecard. */
public final class ScorecardProjection implements View<Scorecard> {

  /** Its name. */
  public static final String NAME = "scorecards";

  private static final int FORM = 1;

  private ScorecardProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new ScorecardProjection()));
  }

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<Scorecard> type() {
    return Scorecard.class;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("subjectId", "-to", "_id"));
  }

  @Override
  public List<Change<Scorecard>> changes(Recorded event) {
    return event.event() instanceof ScorecardEvent fact
        ? List.of(
            new Change<>(fact.scorecardId(), before -> ScorecardFold.apply(before, event, fact)))
        : List.of();
  }
}
