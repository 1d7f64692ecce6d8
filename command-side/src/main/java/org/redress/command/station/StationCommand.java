package org.redress.command.station;

import java.util.Set;
import org.redress.command.RestrictedCommand;
import org.redress.command.Role;

/** What can be asked about a station. Officers keep the register. */
public sealed interface StationCommand extends RestrictedCommand
    permits OpenStation, ChangeStation, CloseStation {

  /** Id of the station. */
  String stationId();

  @Override
  default String streamId() {
    return stationId();
  }

  @Override
  default Set<Role> senders() {
    return Set.of(Role.OFFICER, Role.IMPORT);
  }
}
