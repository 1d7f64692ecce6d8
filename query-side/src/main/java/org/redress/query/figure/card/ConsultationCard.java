package org.redress.query.figure.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.query.figure.Card;
import org.redress.query.figure.Contribution;
import org.redress.query.figure.Dimensions;

/**
 * What a query or another demand tells the figures.
 *
 * @param id id of the consultation
 * @param position position of the last event
 * @param arrival how it came in
 * @param query whether it is a query; anything else is another demand
 * @param office organisation that answered it or passed it on, null before
 * @param endedOn the day it was answered or passed on, null before
 */
public record ConsultationCard(
    @BsonId String id,
    long position,
    Arrival arrival,
    boolean query,
    @Nullable String office,
    @Nullable LocalDate endedOn)
    implements Card {

  @Override
  public Dimensions dimensions() {
    return arrival.dimensions(query ? "QUERY" : "OTHER", office);
  }

  @Override
  public List<Contribution> contributions() {
    List<Contribution> all = new ArrayList<>();
    arrival.demand(query ? Measures.QUERIES : Measures.OTHERS, endedOn != null, all);
    if (endedOn != null) {
      all.add(Contribution.one(Measures.ENDED, endedOn));
    }
    return all;
  }
}
