package org.redress.command.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.report.ReportFiled;

/**
 * What deciding needs to know of a report; no personal data.
 *
 * @param receivedAt when it was received
 * @param region region of the handling authority
 * @param merchantId the reported operator's merchant record, null when it has none
 * @param named whether the reporter gave a name
 * @param facts whether the reporter gave facts
 * @param imported whether it comes from an imported record, whose odd dates are flagged instead of
 *     refused
 * @param extended whether the running term for verifying was extended
 * @param tests how many tests were begun
 * @param referred whether the matter was referred to the police
 * @param jurisdiction what is known of the power over it
 */
public record ReportFile(
    Instant receivedAt,
    String region,
    @Nullable String merchantId,
    boolean named,
    boolean facts,
    boolean imported,
    boolean extended,
    int tests,
    boolean referred,
    ReportJurisdiction jurisdiction) {

  /** A report that was just received. */
  static ReportFile of(ReportFiled e) {
    return new ReportFile(
        e.occurredAt(),
        e.region(),
        e.target().merchantId(),
        e.reporter() != null,
        e.factualBasis() != null,
        e.origin() != null,
        false,
        0,
        false,
        ReportJurisdiction.NONE);
  }

  /** With the running term extended, or with a new term that was not. */
  ReportFile withExtended(boolean now) {
    return with(now, tests, referred, jurisdiction);
  }

  /** With one more test. */
  ReportFile withTest() {
    return with(extended, tests + 1, referred, jurisdiction);
  }

  /** With the matter referred to the police. */
  ReportFile withReferral() {
    return with(extended, tests, true, jurisdiction);
  }

  /** With more known of the power over it. */
  ReportFile with(ReportJurisdiction now) {
    return with(extended, tests, referred, now);
  }

  private ReportFile with(
      boolean nowExtended, int nowTests, boolean nowReferred, ReportJurisdiction now) {
    return new ReportFile(
        receivedAt,
        region,
        merchantId,
        named,
        facts,
        imported,
        nowExtended,
        nowTests,
        nowReferred,
        now);
  }
}
