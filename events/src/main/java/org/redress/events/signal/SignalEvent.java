package org.redress.events.signal;

import org.redress.events.DomainEvent;

/** What can happen to a signal. */
public sealed interface SignalEvent extends DomainEvent
    permits SignalRaised, SignalAcknowledged, SignalDismissed, SignalReportedUp {

  /** Id of the signal. */
  String signalId();

  @Override
  default String streamId() {
    return signalId();
  }
}
