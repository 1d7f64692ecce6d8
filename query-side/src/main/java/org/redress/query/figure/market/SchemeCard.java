package org.redress.query.figure.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.redress.query.figure.Card;
import org.redress.query.figure.Contribution;
import org.redress.query.figure.Dimensions;
import org.redress.query.figure.FigureDimension;

/**
 * What a local scheme tells the figures.
 *
 * @param id id of the scheme
 * @param position position of the last event
 * @param region region it is for
 * @param days what happened, in the order of the days
 */
public record SchemeCard(@BsonId String id, long position, String region, List<SchemeDay> days)
    implements Card {

  @Override
  public Dimensions dimensions() {
    return Dimensions.in(region).with(FigureDimension.SCHEME, id);
  }

  @Override
  public List<Contribution> contributions() {
    List<Contribution> all = new ArrayList<>();
    for (SchemeDay day : days) {
      add(MarketMeasures.SCHEME_JOINED, day.day(), day.joined(), all);
      add(MarketMeasures.SCHEME_MEMBERS_EVER, day.day(), day.firstTime(), all);
      add(MarketMeasures.SCHEME_MEMBERS, day.day(), day.joined(), all);
      add(MarketMeasures.SCHEME_MEMBERS, day.day().plusDays(1), -day.left(), all);
    }
    return all;
  }

  private static void add(String measure, LocalDate day, int number, List<Contribution> all) {
    if (number != 0) {
      all.add(new Contribution(measure, day, number));
    }
  }
}
