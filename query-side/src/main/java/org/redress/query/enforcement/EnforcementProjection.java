package org.redress.query.enforcement;

import java.util.List;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.FileKind;
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
    return isOfAnEnforcementCase(event)
        ? List.of(new Change<>(event.stream(), before -> EnforcementFold.apply(before, event)))
        : List.of();
  }

  /** Whether the event belongs to the stream of an enforcement case. */
  static boolean isOfAnEnforcementCase(Recorded event) {
    return event.event() instanceof EnforcementEvent
        || (event.event() instanceof ClockEvent clock && clock.file() == FileKind.ENFORCEMENT);
  }
}
