package org.redress.query.partner;

import java.util.List;
import org.redress.events.partner.MechanismEvent;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each mechanism of cooperation. */
public final class MechanismProjection implements View<Mechanism> {

  /** Its name. */
  public static final String NAME = "mechanisms";

  private static final int FORM = 1;

  private MechanismProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new MechanismProjection()));
  }

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<Mechanism> type() {
    return Mechanism.class;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("regions", "_id"));
  }

  @Override
  public List<Change<Mechanism>> changes(Recorded event) {
    return event.event() instanceof MechanismEvent fact
        ? List.of(
            new Change<>(fact.mechanismId(), before -> MechanismFold.apply(before, event, fact)))
        : List.of();
  }
}
