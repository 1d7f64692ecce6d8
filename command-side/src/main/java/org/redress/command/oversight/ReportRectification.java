package org.redress.command.oversight;

import java.time.Instant;
import java.util.Set;
import org.redress.command.Role;

/**
 * Report what the office did about a demand.
 *
 * @param caseId the case
 * @param occurredAt when it reports
 * @param actingFor the office
 * @param rectificationId the demand: Z1, Z2, …
 * @param report what was done, without personal data
 */
public record ReportRectification(
    String caseId, Instant occurredAt, String actingFor, String rectificationId, String report)
    implements OversightCommand {

  @Override
  public Set<Role> senders() {
    return Set.of(Role.OFFICER);
  }
}
