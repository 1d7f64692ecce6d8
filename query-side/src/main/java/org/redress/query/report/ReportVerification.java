package org.redress.query.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.query.PartList;

/**
 * What the term for verifying rests on.
 *
 * @param lastReceivedAt when the last report about the matter was received; the term runs from here
 * @param merged later reports whose new facts are verified together, in order
 * @param extendedAt when the running term was extended, null when it was not
 * @param approvedBy account of the head who approved the extension, null when there was none
 */
public record ReportVerification(
    Instant lastReceivedAt,
    List<String> merged,
    @Nullable Instant extendedAt,
    @Nullable String approvedBy) {

  ReportVerification extended(Instant at, String head) {
    return new ReportVerification(lastReceivedAt, merged, at, head);
  }

  /** The term runs anew and was not extended. */
  ReportVerification merged(String reportId, Instant receivedAt) {
    return new ReportVerification(receivedAt, PartList.add(merged, reportId), null, null);
  }
}
