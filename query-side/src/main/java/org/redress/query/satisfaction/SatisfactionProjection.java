package org.redress.query.satisfaction;

import java.util.List;
import java.util.Objects;
import org.redress.query.counter.CounterKeys;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps the counters of satisfaction. */
public final class SatisfactionProjection {

  /** Its name. */
  public static final String NAME = "satisfaction";

  static final String CUBE = "SURVEYS";

  private static final int FORM = 1;

  private SatisfactionProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new Tallies()));
  }

  /** One document for each counter. */
  static final class Tallies implements View<SurveyTally> {

    static final String COLLECTION = "satisfaction";

    @Override
    public String collection() {
      return COLLECTION;
    }

    @Override
    public Class<SurveyTally> type() {
      return SurveyTally.class;
    }

    @Override
    public List<Change<SurveyTally>> changes(Recorded event) {
      return SatisfactionFold.addition(event.event()).stream()
          .flatMap(addition ->
              CounterKeys.holding(CUBE, addition.region(), addition.sentAt()).stream()
                  .map(key -> adding(key, event.position(), addition.tally())))
          .toList();
    }

    private static Change<SurveyTally> adding(String key, long position, SurveyTally more) {
      return new Change<>(
          key,
          before ->
              Objects.requireNonNullElseGet(before, () -> SurveyTally.empty(key))
                  .plus(more, position));
    }
  }
}
