package org.redress.events.clock;

import org.redress.events.DomainEvent;

/** What can happen to a statutory clock of a file. */
public sealed interface ClockEvent extends DomainEvent
    permits ClockStarted,
        ClockDueDetermined,
        ClockStopped,
        ClockResumed,
        ClockExtended,
        ClockEnded,
        DeadlineMissed {

  /** Id of the file whose clock it is, which is also its stream. */
  String fileId();

  /** What kind of file that is. */
  FileKind file();

  /** Id of the clock inside the file: its duty and a number, such as {@code MEDIATION-1}. */
  String clock();

  @Override
  default String streamId() {
    return fileId();
  }
}
