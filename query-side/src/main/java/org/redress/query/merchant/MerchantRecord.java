package org.redress.query.merchant;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.query.Money;
import org.redress.query.MoneyByCurrency;
import org.redress.query.projection.Folded;

/**
 * What is on record about an operator. A complaint may name an operator that is registered later or
 * never, so figures may be there before the registration.
 *
 * @param id id of the record
 * @param position position of the last event it took
 * @param registration how it is registered, null when it is not
 * @param complaints complaints received against it
 * @param closed complaints closed and not taken up again
 * @param settled those of them closed with an agreement, by mediation or between the parties
 * @param recovered money it paid to consumers in disputes, by currency, reversals taken off
 * @param defaults refunds it did not pay in time
 */
public record MerchantRecord(
    @BsonId String id,
    long position,
    @Nullable Registration registration,
    long complaints,
    long closed,
    long settled,
    List<Money> recovered,
    long defaults)
    implements Folded {

  /** Nothing is on record yet. */
  static MerchantRecord empty(String id) {
    return new MerchantRecord(id, 0, null, 0, 0, 0, List.of(), 0);
  }

  /** The same as registered by this, for the answer to a registration. */
  MerchantRecord registered(Registration by, long at) {
    return new MerchantRecord(id, at, by, complaints, closed, settled, recovered, defaults);
  }

  MerchantRecord withComplaint(long at) {
    return new MerchantRecord(
        id, at, registration, complaints + 1, closed, settled, recovered, defaults);
  }

  MerchantRecord withClosings(long moreClosed, long moreSettled, long at) {
    return new MerchantRecord(
        id,
        at,
        registration,
        complaints,
        closed + moreClosed,
        settled + moreSettled,
        recovered,
        defaults);
  }

  MerchantRecord withRecovered(Money more, long at) {
    return new MerchantRecord(
        id,
        at,
        registration,
        complaints,
        closed,
        settled,
        MoneyByCurrency.add(recovered, more),
        defaults);
  }

  MerchantRecord withDefault(long at) {
    return new MerchantRecord(
        id, at, registration, complaints, closed, settled, recovered, defaults + 1);
  }
}
