package org.redress.command.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.Refusal;
import org.redress.command.report.ReportState.OnFile;
import org.redress.events.report.ReportFiled;

/**
 * Two reports of one person about one operator: Order 121 Art. 35 (2). Whether person and facts are
 * the same is found by an officer; that the reports exist, came in this order and are about one
 * operator is checked here.
 */
final class RepetitionRules {

  private RepetitionRules() {}

  /** The report repeats the earlier one. */
  static @Nullable Refusal met(DropRepeatedReport c, OnFile report, @Nullable ReportFiled earlier) {
    if (earlier == null || earlier.reportId().equals(c.reportId())) {
      return unknown("earlierReportId");
    }
    return Refusal.firstOf(
        inOrder("earlierReportId", report, !earlier.occurredAt().isAfter(receivedAt(report))),
        sameTarget("earlierReportId", report, earlier));
  }

  /** The later report adds to this one. */
  static @Nullable Refusal met(MergeNewFacts c, OnFile report, @Nullable ReportFiled later) {
    if (later == null || later.reportId().equals(c.reportId())) {
      return unknown("laterReportId");
    }
    return Refusal.firstOf(
        inOrder("laterReportId", report, !later.occurredAt().isBefore(receivedAt(report))),
        inOrder("laterReportId", report, !later.occurredAt().isAfter(c.occurredAt())),
        sameTarget("laterReportId", report, later));
  }

  private static Refusal unknown(String field) {
    return Refusal.of(ReportRefusal.OTHER_REPORT_UNKNOWN, field, "the id of another report");
  }

  private static Instant receivedAt(OnFile report) {
    return report.file().receivedAt();
  }

  private static @Nullable Refusal inOrder(String field, OnFile report, boolean holds) {
    return holds || report.file().imported()
        ? null
        : Refusal.of(ReportRefusal.REPORTS_OUT_OF_ORDER, field, "a report received in time");
  }

  private static @Nullable Refusal sameTarget(String field, OnFile report, ReportFiled other) {
    String mine = report.file().merchantId();
    String its = other.target().merchantId();
    return mine == null || its == null || mine.equals(its)
        ? null
        : Refusal.of(
            ReportRefusal.REPORT_TARGET_DIFFERS, field, "a report about the same operator");
  }
}
