package org.redress.query.safeunit;

import java.util.List;
import org.redress.events.safeunit.SafeUnitEvent;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each unit of safe consumption. */
public final class SafeUnitProjection implements View<SafeUnit> {

  /** Its name. */
  public static final String NAME = "safeUnits";

  private static final int FORM = 1;

  private SafeUnitProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new SafeUnitProjection()));
  }

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<SafeUnit> type() {
    return SafeUnit.class;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("regions", "region", "_id"));
  }

  @Override
  public List<Change<SafeUnit>> changes(Recorded event) {
    return event.event() instanceof SafeUnitEvent fact
        ? List.of(new Change<>(fact.unitId(), before -> SafeUnitFold.apply(before, event, fact)))
        : List.of();
  }
}
