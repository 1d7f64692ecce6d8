package org.redress.command.signal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.redress.command.Role;

/** Raise a signal; only the service itself does. Its id follows from what it is about. */
public sealed interface RaiseSignal extends SignalCommand
    permits RaiseSurgeSignal, RaiseGroupSignal {

  /** Region that it is about. */
  String region();

  /** The cases, in the order in which they were received. */
  List<String> caseIds();

  @Override
  default Set<Role> senders() {
    return EnumSet.of(Role.AUTOMATION);
  }
}
