package org.redress.command.warning;

import java.util.EnumSet;
import java.util.Set;
import org.redress.command.RestrictedCommand;
import org.redress.command.Role;

/** What can be asked about a consumption warning; only officers speak for an authority. */
public sealed interface WarningCommand extends RestrictedCommand
    permits PublishWarning, WithdrawWarning {

  /** Id of the warning. */
  String warningId();

  @Override
  default String streamId() {
    return warningId();
  }

  @Override
  default Set<Role> senders() {
    return EnumSet.of(Role.OFFICER);
  }
}
