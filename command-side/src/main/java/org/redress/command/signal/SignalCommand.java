package org.redress.command.signal;

import org.redress.command.RestrictedCommand;

/** What can be asked about a signal. */
public sealed interface SignalCommand extends RestrictedCommand permits RaiseSignal, HandleSignal {

  /** Id of the signal. */
  String signalId();

  @Override
  default String streamId() {
    return signalId();
  }
}
