package org.redress.command.report;

import java.time.Instant;

/**
 * Do not handle a report separately that the same person made before about the same operator.
 * Source: Order 121 Art. 35 (2). That person and facts are the same is the finding of whoever sends
 * this.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when that was decided
 * @param earlierReportId the earlier report, under which the matter is handled
 * @param factsMerged whether the report held new facts, which were merged into the earlier one
 */
public record DropRepeatedReport(
    String reportId, Instant occurredAt, String earlierReportId, boolean factsMerged)
    implements ReportCommand {

  @Override
  public String otherReportId() {
    return earlierReportId;
  }
}
