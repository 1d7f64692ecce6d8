package org.redress.command.report;

import java.time.Instant;
import java.util.List;

/**
 * Designate the authority that handles a report, as common superior. Source: Order 121 Art. 33.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when it was designated
 * @param designatedBy the common superior
 * @param organisationId authority that handles the report
 */
public record DesignateReportJurisdiction(
    String reportId, Instant occurredAt, String designatedBy, String organisationId)
    implements ReportJurisdictionCommand {

  @Override
  public List<String> organisationIds() {
    return List.of(designatedBy, organisationId);
  }
}
