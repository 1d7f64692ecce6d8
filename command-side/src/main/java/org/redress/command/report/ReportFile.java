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
    boolean referred) {

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
        false);
  }

  /** With the running term extended, or with a new term that was not. */
  ReportFile withExtended(boolean now) {
    return new ReportFile(
        receivedAt, region, merchantId, named, facts, imported, now, tests, referred);
  }

  /** With one more test. */
  ReportFile withTest() {
    return new ReportFile(
        receivedAt, region, merchantId, named, facts, imported, extended, tests + 1, referred);
  }

  /** With the matter referred to the police. */
  ReportFile withReferral() {
    return new ReportFile(
        receivedAt, region, merchantId, named, facts, imported, extended, tests, true);
  }
}
