package org.redress.command.jurisdiction;

import java.time.Instant;
import java.util.List;

/**
 * Record that the two authorities agreed. Source: Order 121 Art. 33.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when they agreed
 * @param organisationId authority that handles the complaint, one of the two
 */
public record SettleJurisdictionDispute(String caseId, Instant occurredAt, String organisationId)
    implements JurisdictionCommand {

  @Override
  public List<String> organisationIds() {
    return List.of(organisationId);
  }
}
