package org.redress.query.figure.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.events.organisation.OrganisationLevel;
import org.redress.query.figure.Card;
import org.redress.query.figure.Contribution;
import org.redress.query.figure.Dimensions;

/**
 * What an organisation tells the figures.
 *
 * @param id its id
 * @param position position of the last event
 * @param level its level
 * @param region its region
 * @param validFrom first day
 * @param validTo last day, null while it exists
 */
public record OrganisationCard(
    @BsonId String id,
    long position,
    OrganisationLevel level,
    String region,
    LocalDate validFrom,
    @Nullable LocalDate validTo)
    implements Card {

  /** The measure of a level: organisations that exist. */
  public static String measure(OrganisationLevel level) {
    return "organisations-" + level.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Dimensions dimensions() {
    return Dimensions.in(region);
  }

  @Override
  public List<Contribution> contributions() {
    Contribution begun = Contribution.one(measure(level), validFrom);
    return validTo == null
        ? List.of(begun)
        : List.of(begun, new Contribution(measure(level), validTo.plusDays(1), -1));
  }
}
