package org.redress.command.signal;

import java.util.EnumSet;
import java.util.Set;
import org.redress.command.RestrictedCommand;
import org.redress.command.Role;

/** What can be asked about the settings of early warning. */
public sealed interface SignalSettingsCommand extends RestrictedCommand
    permits PublishSignalSettings {

  /** The one stream of settings. */
  String SETTINGS = "SIGNAL-SETTINGS";

  @Override
  default String streamId() {
    return SETTINGS;
  }

  /** Who handles complaints and who oversees that. */
  @Override
  default Set<Role> senders() {
    return EnumSet.of(Role.OFFICER, Role.OVERSIGHT);
  }
}
