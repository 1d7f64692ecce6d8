package org.redress.query.figure.card;

import java.util.ArrayList;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.query.figure.Card;
import org.redress.query.figure.Contribution;
import org.redress.query.figure.Dimensions;

/**
 * What a report tells the figures.
 *
 * @param id id of the report
 * @param position position of the last event
 * @param arrival how it came in
 * @param office organisation that acted on it first, null before anybody did
 * @param handling how fast it was handled
 * @param repeated whether it was dropped because it repeats an earlier one
 * @param terms its duties
 */
public record ReportCard(
    @BsonId String id,
    long position,
    Arrival arrival,
    @Nullable String office,
    Handling handling,
    boolean repeated,
    List<DutyTerm> terms)
    implements Card {

  /** Copies the list. */
  public ReportCard {
    terms = List.copyOf(terms);
  }

  @Override
  public Dimensions dimensions() {
    return arrival.dimensions("REPORT", office);
  }

  @Override
  public List<Contribution> contributions() {
    if (repeated) {
      return List.of();
    }
    List<Contribution> all = new ArrayList<>();
    arrival.demand(Measures.REPORTS, handling.isEnded(), all);
    handling.contribute(arrival, all);
    DutyTerm.contributions(terms).forEach(all::add);
    return all;
  }
}
