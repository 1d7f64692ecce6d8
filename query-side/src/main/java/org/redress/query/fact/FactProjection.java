package org.redress.query.fact;

import java.util.List;
import org.redress.events.fact.ImportedFactEvent;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each fact that others counted. */
public final class FactProjection implements View<ImportedFact> {

  /** Its name. */
  public static final String NAME = "importedFacts";

  private static final int FORM = 1;

  private FactProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new FactProjection()));
  }

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<ImportedFact> type() {
    return ImportedFact.class;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(
        List.of("regions", "importedAt", "_id"),
        List.of("regions", "kind", "importedAt", "_id"),
        List.of("regions", "key", "importedAt", "_id"),
        List.of("regions", "withdrawnAt", "importedAt", "_id"));
  }

  @Override
  public List<Change<ImportedFact>> changes(Recorded event) {
    return event.event() instanceof ImportedFactEvent fact
        ? List.of(new Change<>(fact.factId(), before -> FactFold.apply(before, event, fact)))
        : List.of();
  }
}
