package org.redress.command.scheme;

import java.util.Set;
import org.redress.command.RestrictedCommand;
import org.redress.command.Role;

/** What can be asked about a local scheme. Officers keep the register. */
public sealed interface SchemeCommand extends RestrictedCommand
    permits OpenScheme, JoinScheme, LeaveScheme, CloseScheme {

  /** Id of the scheme. */
  String schemeId();

  @Override
  default String streamId() {
    return schemeId();
  }

  @Override
  default Set<Role> senders() {
    return Set.of(Role.OFFICER, Role.IMPORT);
  }
}
