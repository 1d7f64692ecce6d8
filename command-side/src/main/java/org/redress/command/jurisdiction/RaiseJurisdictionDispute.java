package org.redress.command.jurisdiction;

import java.time.Instant;
import java.util.List;
import org.redress.command.PersonalText;

/**
 * Record that two authorities disagree about who handles a complaint. Source: Order 121 Art. 33.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when the dispute arose
 * @param firstId one authority
 * @param secondId the other
 * @param reason what they disagree about
 */
public record RaiseJurisdictionDispute(
    String caseId, Instant occurredAt, String firstId, String secondId, PersonalText reason)
    implements JurisdictionCommand {

  @Override
  public List<String> organisationIds() {
    return List.of(firstId, secondId);
  }
}
