package org.redress.query.ranking;

import java.util.List;
import org.redress.events.ranking.MerchantListingEvent;
import org.redress.query.projection.Change;
import org.redress.query.projection.Projection;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for the lists of each period, and one for each merchant's score. */
public final class MerchantListProjection implements View<MerchantList> {

  /** Its name. */
  public static final String NAME = "merchantLists";

  private static final int FORM = 1;

  private MerchantListProjection() {}

  /** The projection. */
  public static Projection create() {
    return new Projection(NAME, FORM, List.of(new MerchantListProjection(), new MerchantScores()));
  }

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<MerchantList> type() {
    return MerchantList.class;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("regions", "-to", "_id"), List.of("formulaId", "-to", "_id"));
  }

  @Override
  public List<Change<MerchantList>> changes(Recorded event) {
    return event.event() instanceof MerchantListingEvent fact
        ? List.of(
            new Change<>(fact.listId(), before -> MerchantListFold.apply(before, event, fact)))
        : List.of();
  }
}
