package org.redress.query.casefile;

import org.jspecify.annotations.Nullable;
import org.redress.events.RecordFlag;
import org.redress.query.api.InvalidArgument;
import org.redress.query.api.PeriodInput;
import org.redress.query.api.RegionArgument;
import org.redress.query.complaint.CaseStage;
import org.redress.query.publicity.PublicityStage;

/**
 * Which cases to keep. Every field that is not null must match.
 *
 * @param stage where the complaint stands
 * @param region region of the handling authority, with everything below it
 * @param merchantId the respondent's merchant record
 * @param creditCode the respondent's unified social credit code
 * @param filed days on which the complaint was received
 * @param flag only cases with this flag
 * @param source only cases imported from this data set
 * @param officeId office that has the case
 * @param publicity only cases whose publicity stands there
 */
public record CaseFilter(
    @Nullable CaseStage stage,
    @Nullable String region,
    @Nullable String merchantId,
    @Nullable String creditCode,
    @Nullable PeriodInput filed,
    @Nullable RecordFlag flag,
    @Nullable String source,
    @Nullable String officeId,
    @Nullable PublicityStage publicity) {

  /** Every case. */
  public static final CaseFilter NONE =
      new CaseFilter(null, null, null, null, null, null, null, null, null);

  /**
   * The filter that was asked for; {@link #NONE} when none was.
   *
   * @throws InvalidArgument when region or period cannot be
   */
  static CaseFilter checked(@Nullable CaseFilter filter) {
    if (filter == null) {
      return NONE;
    }
    RegionArgument.checked(filter.region, "filter", "region");
    PeriodInput.checked(filter.filed, "filter", "filed");
    return filter;
  }
}
