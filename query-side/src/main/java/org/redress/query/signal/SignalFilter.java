package org.redress.query.signal;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.redress.query.api.PeriodInput;
import org.redress.query.api.RegionArgument;

/**
 * Which signals to keep; every field given must match.
 *
 * @param kind what they warn of, null for anything
 * @param stage where they stand, null for anywhere
 * @param region region with everything below it, null for everywhere
 * @param raised days on which they were raised, null for any
 */
public record SignalFilter(
    @Nullable SignalKind kind,
    @Nullable SignalStage stage,
    @Nullable String region,
    @Nullable PeriodInput raised) {

  /** What is kept when nothing is said. */
  static final SignalFilter ALL = new SignalFilter(null, null, null, null);

  /** The conditions as documents hold them, but for the period. */
  Document conditions() {
    Document conditions =
        new Document("regions", RegionArgument.checked(region, "filter", "region"));
    if (kind != null) {
      conditions.append("kind", kind.name());
    }
    if (stage != null) {
      conditions.append("stage", stage.name());
    }
    return conditions;
  }
}
