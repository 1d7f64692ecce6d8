package org.redress.query.figure.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.query.figure.Card;
import org.redress.query.figure.Contribution;
import org.redress.query.figure.Dimensions;

/**
 * What the red and the black list of a period tell the figures. Withdrawn lists list nobody; what
 * was done stays done.
 *
 * @param id id of the lists
 * @param position position of the last event
 * @param region region of the merchants
 * @param publishedOn the day the lists that stand were published, null when none stand
 * @param red merchants on the red list
 * @param black merchants on the black list
 * @param rewards the day of each reward
 * @param steps the day of each step against a merchant
 * @param rectified the day of each confirmation that a merchant put it right
 */
public record ListCard(
    @BsonId String id,
    long position,
    String region,
    @Nullable LocalDate publishedOn,
    int red,
    int black,
    List<LocalDate> rewards,
    List<LocalDate> steps,
    List<LocalDate> rectified)
    implements Card {

  @Override
  public Dimensions dimensions() {
    return Dimensions.in(region);
  }

  @Override
  public List<Contribution> contributions() {
    List<Contribution> all = new ArrayList<>();
    if (publishedOn != null) {
      all.add(Contribution.one(MarketMeasures.LISTS, publishedOn));
      all.add(new Contribution(MarketMeasures.RED_LISTED, publishedOn, red));
      all.add(new Contribution(MarketMeasures.BLACK_LISTED, publishedOn, black));
    }
    rewards.forEach(day -> all.add(Contribution.one(MarketMeasures.REWARDS, day)));
    steps.forEach(day -> all.add(Contribution.one(MarketMeasures.STEPS, day)));
    rectified.forEach(day -> all.add(Contribution.one(MarketMeasures.RECTIFIED, day)));
    return all;
  }
}
