package org.redress.command.jurisdiction;

import java.time.Instant;
import java.util.List;

/**
 * Route a complaint to an organisation. Only an intake centre does so. Source: Order 121 Art. 41.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was routed
 * @param centreId the intake centre that routes
 * @param organisationId organisation that gets it
 */
public record RouteCase(String caseId, Instant occurredAt, String centreId, String organisationId)
    implements JurisdictionCommand {

  @Override
  public List<String> organisationIds() {
    return List.of(centreId, organisationId);
  }
}
