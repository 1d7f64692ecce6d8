package org.redress.command.signal;

import java.util.EnumSet;
import java.util.Set;
import org.redress.command.Role;

/** Something that a person makes of a signal. */
public sealed interface HandleSignal extends SignalCommand
    permits AcknowledgeSignal, DismissSignal, ReportSignalUp {

  /** Who handles complaints and who oversees that. */
  @Override
  default Set<Role> senders() {
    return EnumSet.of(Role.OFFICER, Role.OVERSIGHT);
  }
}
