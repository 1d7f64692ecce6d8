package org.redress.command.report;

import java.time.Instant;

/**
 * Verify new facts that the same person reported later together with the ones on file. Source:
 * Order 121 Art. 35 (2). That it is the same person is the finding of whoever sends this.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when that was decided
 * @param laterReportId the report that holds the new facts
 */
public record MergeNewFacts(String reportId, Instant occurredAt, String laterReportId)
    implements ReportCommand {

  @Override
  public String otherReportId() {
    return laterReportId;
  }
}
