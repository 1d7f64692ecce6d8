package org.redress.events.warning;

import org.redress.events.DomainEvent;

/** What can happen to a consumption warning. */
public sealed interface WarningEvent extends DomainEvent
    permits WarningPublished, WarningWithdrawn {

  /** Id of the warning. */
  String warningId();

  @Override
  default String streamId() {
    return warningId();
  }
}
