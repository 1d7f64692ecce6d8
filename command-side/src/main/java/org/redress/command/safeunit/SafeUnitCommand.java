package org.redress.command.safeunit;

import java.util.Set;
import org.redress.command.RestrictedCommand;
import org.redress.command.Role;

/** What can be asked about a unit of safe consumption. Officers keep the list. */
public sealed interface SafeUnitCommand extends RestrictedCommand
    permits EnrolUnit, AwardUnit, WithdrawUnitAward, RemoveUnit {

  /** Id of the unit. */
  String unitId();

  @Override
  default String streamId() {
    return unitId();
  }

  @Override
  default Set<Role> senders() {
    return Set.of(Role.OFFICER, Role.IMPORT);
  }
}
