package org.redress.query.figure.card;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.query.figure.Card;
import org.redress.query.figure.Contribution;
import org.redress.query.figure.Dimensions;

/**
 * What a group dispute tells the figures.
 *
 * @param id id of the group dispute
 * @param position position of the last event
 * @param region region of the authority in charge
 * @param settledOn the day it was settled, null while it is not
 * @param amountMinor money it was about, in minor units
 * @param currency ISO 4217 code, null while it is not settled
 */
public record GroupCard(
    @BsonId String id,
    long position,
    String region,
    @Nullable LocalDate settledOn,
    long amountMinor,
    @Nullable String currency)
    implements Card {

  @Override
  public Dimensions dimensions() {
    return Dimensions.in(region);
  }

  @Override
  public List<Contribution> contributions() {
    return settledOn == null || currency == null
        ? List.of()
        : List.of(
            Contribution.one(Measures.GROUPS_SETTLED, settledOn),
            Contribution.money(Measures.GROUP_AMOUNT, currency, settledOn, amountMinor));
  }
}
