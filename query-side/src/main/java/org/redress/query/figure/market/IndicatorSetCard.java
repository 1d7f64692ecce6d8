package org.redress.query.figure.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.redress.query.figure.Card;
import org.redress.query.figure.Contribution;
import org.redress.query.figure.Dimensions;

/**
 * What a set of indicators tells the figures: a version stands until the next one.
 *
 * @param id id of the set
 * @param position position of the last event
 * @param region region it is published for
 * @param versions its versions in order
 */
public record IndicatorSetCard(
    @BsonId String id, long position, String region, List<IndicatorVersion> versions)
    implements Card {

  @Override
  public Dimensions dimensions() {
    return Dimensions.in(region);
  }

  @Override
  public List<Contribution> contributions() {
    List<Contribution> all = new ArrayList<>();
    IndicatorVersion before = new IndicatorVersion(LocalDate.EPOCH, 0, 0, 0);
    for (IndicatorVersion version : versions) {
      LocalDate day = version.validFrom();
      all.add(
          new Contribution(
              MarketMeasures.GENERAL_CLASSES, day, version.general() - before.general()));
      all.add(
          new Contribution(
              MarketMeasures.SPECIAL_CLASSES, day, version.special() - before.special()));
      all.add(
          new Contribution(
              MarketMeasures.INDICATORS, day, version.indicators() - before.indicators()));
      before = version;
    }
    return all.stream().filter(change -> change.amount() != 0).toList();
  }
}
