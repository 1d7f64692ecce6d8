package org.redress.query.enforcement;

import java.util.List;
import org.redress.events.enforcement.EnforcementEvent;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each enforcement case; they are read by id alone. */
public final class EnforcementProjection implements View<EnforcementCase> {

  /** Its name. */
  public static final String NAME = "enforcementCases";

  private static final int FORM = 1;

  private EnforcementProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new EnforcementProjection()));
  }

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<EnforcementCase> type() {
    return EnforcementCase.class;
  }

  @Override
  public List<Change<EnforcementCase>> changes(Recorded event) {
    return event.event() instanceof EnforcementEvent fact
        ? List.of(
            new Change<>(
                fact.enforcementId(), before -> EnforcementFold.apply(before, event, fact)))
        : List.of();
  }
}
