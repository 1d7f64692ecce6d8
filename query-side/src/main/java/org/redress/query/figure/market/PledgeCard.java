package org.redress.query.figure.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;
import org.redress.query.figure.Card;
import org.redress.query.figure.Contribution;
import org.redress.query.figure.Dimensions;
import org.redress.query.figure.FigureDimension;

/**
 * What all pledges of one merchant tell the figures: a merchant counts once, however many pledges
 * it has.
 *
 * @param id id of the merchant record
 * @param position position of the last event
 * @param region region named by its first pledge
 * @param pledges its pledges
 * @param returns returns carried out
 * @param refusals the day of each return refused
 */
public record PledgeCard(
    @BsonId String id,
    long position,
    String region,
    List<PledgeDays> pledges,
    List<ReturnDay> returns,
    List<LocalDate> refusals)
    implements Card {

  @Override
  public Dimensions dimensions() {
    return Dimensions.in(region)
        .with(
            FigureDimension.SCHEME,
            pledges.stream().map(PledgeDays::kind).collect(Collectors.toUnmodifiableSet()));
  }

  @Override
  public List<Contribution> contributions() {
    List<Contribution> all = new ArrayList<>();
    List<Span> inForce =
        Span.union(pledges.stream().flatMap(pledge -> pledge.inForce().stream()).toList());
    if (!inForce.isEmpty()) {
      all.add(Contribution.one(MarketMeasures.PLEDGED_EVER, inForce.getFirst().first()));
    }
    inForce.forEach(span -> span.count(MarketMeasures.PLEDGED, all));
    for (ReturnDay day : returns) {
      all.add(new Contribution(MarketMeasures.RETURNS, day.day(), day.returns()));
      all.add(
          Contribution.money(
              MarketMeasures.RETURNED, day.currency(), day.day(), day.amountMinor()));
    }
    refusals.forEach(day -> all.add(Contribution.one(MarketMeasures.RETURNS_REFUSED, day)));
    return all;
  }
}
