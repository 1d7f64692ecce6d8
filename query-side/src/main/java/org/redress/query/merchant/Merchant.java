package org.redress.query.merchant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;
import org.redress.query.Money;

/**
 * A registered operator and what is on record about it, as the API shows it.
 *
 * @param id id of the record
 * @param version number of events in the record so far
 * @param name name
 * @param creditCode unified social credit code, null when it has none
 * @param address domicile or place of business, null when unknown
 * @param region region of the domicile, null when unknown
 * @param industry industry, null when unknown
 * @param registeredAt when the record was opened
 * @param complaints complaints received against it
 * @param closed complaints closed
 * @param settled complaints closed with an agreement
 * @param recovered money it paid to consumers in disputes, by currency
 * @param defaults refunds it did not pay in time
 */
public record Merchant(
    String id,
    long version,
    String name,
    @Nullable String creditCode,
    @Nullable String address,
    @Nullable String region,
    @Nullable Classification industry,
    Instant registeredAt,
    long complaints,
    long closed,
    long settled,
    List<Money> recovered,
    long defaults) {

  /** What the API shows; nothing of an operator that is not registered. */
  static Optional<Merchant> of(MerchantRecord record) {
    return Optional.ofNullable(record.registration())
        .map(registered ->
            new Merchant(
                record.id(),
                registered.version(),
                registered.name(),
                registered.creditCode(),
                registered.address(),
                registered.region(),
                registered.industry(),
                registered.registeredAt(),
                record.complaints(),
                record.closed(),
                record.settled(),
                record.recovered(),
                record.defaults()));
  }
}
