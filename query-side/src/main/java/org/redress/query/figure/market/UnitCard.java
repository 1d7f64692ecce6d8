package org.redress.query.figure.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.events.safeunit.SafeUnitKind;
import org.redress.query.figure.Card;
import org.redress.query.figure.Contribution;
import org.redress.query.figure.Dimensions;
import org.redress.query.figure.FigureDimension;

/**
 * What a unit or area of safe consumption tells the figures.
 *
 * @param id id of the unit
 * @param position position of the last event
 * @param region region it lies in
 * @param kind what kind of unit or area it is
 * @param enrolledOn the day it entered the list
 * @param removedOn the day it left the list, null while it has not
 * @param awards the days on which each award stands
 */
public record UnitCard(
    @BsonId String id,
    long position,
    String region,
    SafeUnitKind kind,
    LocalDate enrolledOn,
    @Nullable LocalDate removedOn,
    List<Span> awards)
    implements Card {

  @Override
  public Dimensions dimensions() {
    return Dimensions.in(region).with(FigureDimension.SCHEME, kind.name());
  }

  @Override
  public List<Contribution> contributions() {
    List<Contribution> all = new ArrayList<>();
    all.add(Contribution.one(MarketMeasures.UNITS_ENROLLED, enrolledOn));
    new Span(enrolledOn, removedOn).count(MarketMeasures.UNITS, all);
    for (Span award : awards) {
      all.add(Contribution.one(MarketMeasures.UNITS_AWARDED, award.first()));
      award.count(MarketMeasures.MODEL_UNITS, all);
    }
    return all;
  }
}
