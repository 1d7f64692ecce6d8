package org.redress.command.report;

import java.time.Instant;
import java.util.List;

/**
 * Send a report that a unit gave back to another unit, which the intake centre does. Source: Order
 * 121 Art. 41.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when it was sent
 * @param unit id of the unit
 */
public record RouteReport(String reportId, Instant occurredAt, String unit)
    implements ReportCommand {

  @Override
  public List<String> organisationIds() {
    return List.of(unit);
  }
}
