package org.redress.command.publicity;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.redress.command.PersonalText;
import org.redress.command.Role;
import org.redress.events.mediation.Side;
import org.redress.events.publicity.ObjectionGround;

/**
 * Ask for review (复核) of what is shown. A side objects for itself, or an officer records what it
 * said.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when the objection was received
 * @param side who objects
 * @param ground to what
 * @param statement in that side's words
 */
public record ObjectToPublicity(
    String caseId, Instant occurredAt, Side side, ObjectionGround ground, PersonalText statement)
    implements PublicityCommand {

  @Override
  public Set<Role> senders() {
    return switch (side) {
      case COMPLAINANT -> EnumSet.of(Role.OFFICER, Role.CONSUMER, Role.IMPORT);
      case RESPONDENT -> EnumSet.of(Role.OFFICER, Role.MERCHANT, Role.IMPORT);
    };
  }
}
