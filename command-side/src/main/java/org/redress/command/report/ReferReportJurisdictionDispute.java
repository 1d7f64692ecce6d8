package org.redress.command.report;

import java.time.Instant;
import java.util.List;

/**
 * Record that the common superior received the material for designating. Source: Order 121 Art. 33.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when it received the material
 * @param superiorId the common superior
 */
public record ReferReportJurisdictionDispute(String reportId, Instant occurredAt, String superiorId)
    implements ReportJurisdictionCommand {

  @Override
  public List<String> organisationIds() {
    return List.of(superiorId);
  }
}
