package org.redress.query.fact;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.redress.query.api.PeriodInput;
import org.redress.query.api.RegionArgument;

/**
 * Which facts to keep; every field given must match.
 *
 * @param kind kind of fact, null for any
 * @param key what was counted, null for anything
 * @param region region with everything below it, null for everywhere
 * @param period days in which the whole period of a fact lies, null for any
 * @param withdrawn whether those that were withdrawn are kept too; not when null
 */
public record FactFilter(
    @Nullable FactKind kind,
    @Nullable String key,
    @Nullable String region,
    @Nullable PeriodInput period,
    @Nullable Boolean withdrawn) {

  /** What is kept when nothing is said. */
  static final FactFilter ALL = new FactFilter(null, null, null, null, null);

  /** The conditions as documents hold them. */
  Document conditions() {
    Document conditions =
        new Document("regions", RegionArgument.checked(region, "filter", "region"));
    if (kind != null) {
      conditions.append("kind", kind.name());
    }
    if (key != null) {
      conditions.append("key", key);
    }
    PeriodInput within = PeriodInput.checked(period, "filter", "period");
    if (within.from() != null) {
      conditions.append("from", new Document("$gte", within.from()));
    }
    if (within.to() != null) {
      conditions.append("to", new Document("$lte", within.to()));
    }
    if (!Boolean.TRUE.equals(withdrawn)) {
      conditions.append("withdrawnAt", null);
    }
    return conditions;
  }
}
