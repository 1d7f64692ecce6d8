package org.redress.command.publicity;

import java.util.EnumSet;
import java.util.Set;
import org.redress.command.CaseCommand;
import org.redress.command.RestrictedCommand;
import org.redress.command.Role;

/** What can be asked about the publicity of a complaint. Only an objection is for the sides. */
public sealed interface PublicityCommand extends CaseCommand, RestrictedCommand
    permits PublishComplaint,
        WithholdFromPublicity,
        ObjectToPublicity,
        ReviewPublicity,
        CorrectPublicity,
        WithdrawPublicity {

  @Override
  default Set<Role> senders() {
    return EnumSet.of(Role.OFFICER, Role.IMPORT);
  }
}
