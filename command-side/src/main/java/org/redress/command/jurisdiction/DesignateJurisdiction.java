package org.redress.command.jurisdiction;

import java.time.Instant;
import java.util.List;

/**
 * Designate the competent authority as common superior. Source: Order 121 Art. 33.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was designated
 * @param designatedBy the common superior
 * @param organisationId authority that handles the complaint
 */
public record DesignateJurisdiction(
    String caseId, Instant occurredAt, String designatedBy, String organisationId)
    implements JurisdictionCommand {

  @Override
  public List<String> organisationIds() {
    return List.of(designatedBy, organisationId);
  }
}
