package org.redress.command.report;

import java.time.Instant;
import java.util.List;
import org.redress.command.PersonalText;

/**
 * Record that two authorities disagree about who handles a report. Source: Order 121 Art. 33.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when the dispute arose
 * @param firstId one authority
 * @param secondId the other
 * @param reason what they disagree about
 */
public record RaiseReportJurisdictionDispute(
    String reportId, Instant occurredAt, String firstId, String secondId, PersonalText reason)
    implements ReportJurisdictionCommand {

  @Override
  public List<String> organisationIds() {
    return List.of(firstId, secondId);
  }
}
