package org.redress.query.organisation;

import java.util.List;
import org.redress.events.organisation.OrganisationEvent;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each organisation. */
public final class OrganisationProjection implements View<Organisation> {

  /** Its name. */
  public static final String NAME = "organisations";

  private static final int FORM = 1;

  private OrganisationProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new OrganisationProjection()));
  }

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<Organisation> type() {
    return Organisation.class;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("parentId", "region", "_id"), List.of("regions", "region", "_id"));
  }

  @Override
  public List<Change<Organisation>> changes(Recorded event) {
    return event.event() instanceof OrganisationEvent fact
        ? List.of(
            new Change<>(
                fact.organisationId(), before -> OrganisationFold.apply(before, event, fact)))
        : List.of();
  }
}
