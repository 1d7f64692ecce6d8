package org.redress.query.pledge;

import java.util.List;
import org.redress.events.pledge.PledgeEvent;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each pledge. */
public final class PledgeProjection implements View<PledgeRecord> {

  /** Its name. */
  public static final String NAME = "pledges";

  private static final int FORM = 2;

  private PledgeProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new PledgeProjection()));
  }

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<PledgeRecord> type() {
    return PledgeRecord.class;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("merchantId", "madeAt", "_id"));
  }

  @Override
  public List<Change<PledgeRecord>> changes(Recorded event) {
    return event.event() instanceof PledgeEvent fact
        ? List.of(new Change<>(fact.pledgeId(), before -> PledgeFold.apply(before, event, fact)))
        : List.of();
  }
}
