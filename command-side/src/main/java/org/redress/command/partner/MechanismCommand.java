package org.redress.command.partner;

import java.util.EnumSet;
import java.util.Set;
import org.redress.command.RestrictedCommand;
import org.redress.command.Role;

/** What can be asked about a mechanism of cooperation; officers keep the record. */
public sealed interface MechanismCommand extends RestrictedCommand
    permits SetUpMechanism, JoinMechanism, LeaveMechanism {

  /** Id of the mechanism. */
  String mechanismId();

  @Override
  default String streamId() {
    return mechanismId();
  }

  @Override
  default Set<Role> senders() {
    return EnumSet.of(Role.OFFICER);
  }
}
