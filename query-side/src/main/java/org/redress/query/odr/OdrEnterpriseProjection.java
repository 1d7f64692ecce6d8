package org.redress.query.odr;

import java.util.List;
import org.redress.events.odr.OdrEnterpriseEvent;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each enterprise that takes or took part. */
public final class OdrEnterpriseProjection implements View<OdrEnterprise> {

  /** Its name. */
  public static final String NAME = "odrEnterprises";

  private static final int FORM = 1;

  private OdrEnterpriseProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new OdrEnterpriseProjection()));
  }

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<OdrEnterprise> type() {
    return OdrEnterprise.class;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("merchantId"));
  }

  @Override
  public List<Change<OdrEnterprise>> changes(Recorded event) {
    return event.event() instanceof OdrEnterpriseEvent fact
        ? List.of(
            new Change<>(
                fact.enterpriseId(), before -> OdrEnterpriseFold.apply(before, event, fact)))
        : List.of();
  }
}
