package org.redress.query.report;

import org.jspecify.annotations.Nullable;
import org.redress.query.api.InvalidArgument;
import org.redress.query.api.RegionArgument;

/**
 * Which reports to keep. Every field that is not null must match.
 *
 * @param stage where the report stands
 * @param region region of the handling authority, with everything below it
 */
public record ReportFilter(@Nullable ReportStage stage, @Nullable String region) {

  /** Every report. */
  public static final ReportFilter NONE = new ReportFilter(null, null);

  /**
   * The filter that was asked for; {@link #NONE} when none was.
   *
   * @throws InvalidArgument when the region cannot be
   */
  static ReportFilter checked(@Nullable ReportFilter filter) {
    if (filter == null) {
      return NONE;
    }
    RegionArgument.checked(filter.region, "filter", "region");
    return filter;
  }
}
