package org.redress.command.indicator;

import java.util.Set;
import org.redress.command.RestrictedCommand;
import org.redress.command.Role;

/** What can be asked about a set of indicators. Officers publish for their authority. */
public sealed interface IndicatorSetCommand extends RestrictedCommand permits PublishIndicatorSet {

  /** Id of the set. */
  String setId();

  @Override
  default String streamId() {
    return setId();
  }

  @Override
  default Set<Role> senders() {
    return Set.of(Role.OFFICER, Role.IMPORT);
  }
}
