package org.redress.query.figure.market;

import java.util.ArrayList;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.redress.query.figure.Card;
import org.redress.query.figure.Contribution;
import org.redress.query.figure.Dimensions;

/**
 * What an enterprise that settles online tells the figures.
 *
 * @param id id of the enterprise's record
 * @param position position of the last event
 * @param region region of the authority that first admitted it
 * @param memberships the days on which it takes part
 */
public record OdrCard(@BsonId String id, long position, String region, List<Span> memberships)
    implements Card {

  @Override
  public Dimensions dimensions() {
    return Dimensions.in(region);
  }

  @Override
  public List<Contribution> contributions() {
    List<Contribution> all = new ArrayList<>();
    for (Span membership : memberships) {
      all.add(Contribution.one(MarketMeasures.ODR_JOINED, membership.first()));
    }
    Span.union(memberships).forEach(span -> span.count(MarketMeasures.ODR_ENTERPRISES, all));
    return all;
  }
}
