package org.redress.command.jurisdiction;

import java.time.Instant;
import java.util.List;

/**
 * Record that the common superior received the material for designating. Source: Order 121 Art. 33.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it received the material
 * @param superiorId the common superior
 */
public record ReferJurisdictionDispute(String caseId, Instant occurredAt, String superiorId)
    implements JurisdictionCommand {

  @Override
  public List<String> organisationIds() {
    return List.of(superiorId);
  }
}
