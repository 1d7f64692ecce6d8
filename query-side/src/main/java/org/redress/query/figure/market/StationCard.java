package org.redress.query.figure.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.events.station.StationKind;
import org.redress.query.figure.Card;
import org.redress.query.figure.Contribution;
import org.redress.query.figure.Dimensions;

/**
 * What a station tells the figures.
 *
 * @param id id of the station
 * @param position position of the last event
 * @param region region it lies in
 * @param kind what it is for
 * @param openedOn the day it was opened
 * @param closedOn the day it was closed, null while it is open
 */
public record StationCard(
    @BsonId String id,
    long position,
    String region,
    StationKind kind,
    LocalDate openedOn,
    @Nullable LocalDate closedOn)
    implements Card {

  @Override
  public Dimensions dimensions() {
    return Dimensions.in(region);
  }

  @Override
  public List<Contribution> contributions() {
    List<Contribution> all = new ArrayList<>();
    all.add(Contribution.one(MarketMeasures.opened(kind), openedOn));
    new Span(openedOn, closedOn).count(MarketMeasures.open(kind), all);
    return all;
  }
}
