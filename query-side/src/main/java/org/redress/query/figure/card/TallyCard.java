package org.redress.query.figure.card;

import java.util.List;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;
import org.redress.query.figure.Card;
import org.redress.query.figure.Contribution;
import org.redress.query.figure.Dimensions;
import org.redress.query.figure.FigureDimension;
import org.redress.query.projection.Recorded;

/**
 * What a small record tells the figures: its contributions as they are.
 *
 * @param id id of the stream
 * @param position position of the last event
 * @param region region that it counts in
 * @param objectClass class of goods or service, null when it has none
 * @param problemClass problem class, null when it has none
 * @param scheme area of work or the like, null when it has none
 * @param contributions what it counts for
 */
public record TallyCard(
    @BsonId String id,
    long position,
    String region,
    @Nullable Classification objectClass,
    @Nullable Classification problemClass,
    @Nullable String scheme,
    List<Contribution> contributions)
    implements Card {

  /** Copies the list. */
  public TallyCard {
    contributions = List.copyOf(contributions);
  }

  /** In a region and nothing else. */
  static TallyCard in(String region, Recorded event, List<Contribution> contributions) {
    return new TallyCard(event.stream(), event.position(), region, null, null, null, contributions);
  }

  /** The same with other contributions. */
  TallyCard after(Recorded event, List<Contribution> others) {
    return new TallyCard(id, event.position(), region, objectClass, problemClass, scheme, others);
  }

  /** The same with one contribution more. */
  TallyCard plus(Recorded event, Contribution one) {
    return after(event, Stream.concat(contributions.stream(), Stream.of(one)).toList());
  }

  @Override
  public Dimensions dimensions() {
    return Dimensions.in(region)
        .with(FigureDimension.OBJECT_CLASS, objectClass)
        .with(FigureDimension.PROBLEM_CLASS, problemClass)
        .with(FigureDimension.SCHEME, scheme);
  }
}
