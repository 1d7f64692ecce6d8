package org.redress.command.jurisdiction;

import java.time.Instant;
import java.util.List;
import org.redress.command.PersonalText;

/**
 * Transfer a complaint to a superior or a subordinate authority. Source: Order 121 Art. 13.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was transferred
 * @param fromId authority that has it
 * @param toId superior or subordinate authority that gets it
 * @param reason why
 */
public record TransferComplaint(
    String caseId, Instant occurredAt, String fromId, String toId, PersonalText reason)
    implements JurisdictionCommand {

  @Override
  public List<String> organisationIds() {
    return List.of(fromId, toId);
  }
}
