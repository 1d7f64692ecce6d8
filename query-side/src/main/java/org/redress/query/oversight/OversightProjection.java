package org.redress.query.oversight;

import java.util.List;
import org.redress.events.oversight.OversightEvent;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each oversight file. */
public final class OversightProjection implements View<OversightFile> {

  /** Its name. */
  public static final String NAME = "oversight";

  private static final int FORM = 1;

  private OversightProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new OversightProjection()));
  }

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<OversightFile> type() {
    return OversightFile.class;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(
        List.of("offices", "stage", "-openedAt", "-_id"),
        List.of("offices", "-openedAt", "-_id"),
        List.of("regions", "stage", "-openedAt", "-_id"),
        List.of("regions", "-openedAt", "-_id"));
  }

  @Override
  public List<Change<OversightFile>> changes(Recorded event) {
    return event.event() instanceof OversightEvent fact
        ? List.of(
            new Change<>(fact.oversightId(), before -> OversightFold.apply(before, event, fact)))
        : List.of();
  }
}
