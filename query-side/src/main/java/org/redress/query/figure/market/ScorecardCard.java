package org.redress.query.figure.market;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.redress.query.figure.Card;
import org.redress.query.figure.Contribution;
import org.redress.query.figure.Dimensions;

/**
 * What a scorecard tells the figures.
 *
 * @param id id of the scorecard
 * @param position position of the last event
 * @param region region in which the subject is
 * @param to last day of the period scored
 * @param total points
 * @param maximum most points that could have been given
 */
public record ScorecardCard(
    @BsonId String id, long position, String region, LocalDate to, int total, int maximum)
    implements Card {

  @Override
  public Dimensions dimensions() {
    return Dimensions.in(region);
  }

  @Override
  public List<Contribution> contributions() {
    return List.of(
        Contribution.one(MarketMeasures.SCORECARDS, to),
        new Contribution(MarketMeasures.POINTS, to, total),
        new Contribution(MarketMeasures.POINTS_POSSIBLE, to, maximum));
  }
}
