package org.redress.query.oversight;

import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.redress.query.api.InvalidArgument;
import org.redress.query.api.RegionArgument;
import org.redress.query.counter.RegionPath;

/**
 * Which oversight files to keep. Every field that is not null must match.
 *
 * @param region region of the authority that handles the case, with everything below it
 * @param officeId office that was looked into
 * @param stage whether a review is open
 */
public record OversightFilter(
    @Nullable String region, @Nullable String officeId, @Nullable OversightStage stage) {

  /**
   * The filter that was asked for.
   *
   * @throws InvalidArgument when the region cannot be
   */
  static OversightFilter checked(@Nullable OversightFilter filter) {
    if (filter == null) {
      return new OversightFilter(null, null, null);
    }
    RegionArgument.checked(filter.region, "filter", "region");
    return filter;
  }

  OversightFilter ofOffice(String office) {
    return new OversightFilter(region, office, stage);
  }

  Document conditions() {
    Document conditions = new Document();
    if (officeId != null) {
      conditions.append("offices", officeId);
    }
    if (officeId == null || region != null) {
      conditions.append("regions", Objects.requireNonNullElse(region, RegionPath.EVERYWHERE));
    }
    return stage == null ? conditions : conditions.append("stage", stage.name());
  }
}
