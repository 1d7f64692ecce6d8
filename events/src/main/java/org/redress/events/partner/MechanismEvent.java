package org.redress.events.partner;

import org.redress.events.DomainEvent;

/** What can happen to a mechanism of cooperation. */
public sealed interface MechanismEvent extends DomainEvent
    permits MechanismSetUp, PartnerJoined, PartnerLeft {

  /** Id of the mechanism. */
  String mechanismId();

  @Override
  default String streamId() {
    return mechanismId();
  }
}
