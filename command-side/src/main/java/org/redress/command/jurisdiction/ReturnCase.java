package org.redress.command.jurisdiction;

import java.time.Instant;
import java.util.List;
import org.redress.command.PersonalText;

/**
 * Return a complaint to the intake centre for want of power; it is not passed on. Source: Order 121
 * Art. 41.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was returned
 * @param organisationId organisation that returns it
 * @param reason why it has no power
 */
public record ReturnCase(
    String caseId, Instant occurredAt, String organisationId, PersonalText reason)
    implements JurisdictionCommand {

  @Override
  public List<String> organisationIds() {
    return List.of(organisationId);
  }
}
