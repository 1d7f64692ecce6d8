package org.redress.query.scheme;

import java.util.List;
import org.redress.events.scheme.SchemeEvent;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each scheme, and one for each merchant's part in one. */
public final class SchemeProjection implements View<Scheme> {

  /** Its name. */
  public static final String NAME = "schemes";

  private static final int FORM = 1;

  private SchemeProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new SchemeProjection(), new SchemeMembers()));
  }

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<Scheme> type() {
    return Scheme.class;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("regions", "region", "_id"));
  }

  @Override
  public List<Change<Scheme>> changes(Recorded event) {
    return event.event() instanceof SchemeEvent fact
        ? List.of(new Change<>(fact.schemeId(), before -> SchemeFold.apply(before, event, fact)))
        : List.of();
  }
}
