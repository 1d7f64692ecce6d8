package org.redress.events.safeunit;

import org.redress.events.DomainEvent;

/** What can happen to a unit or area of safe consumption. */
public sealed interface SafeUnitEvent extends DomainEvent
    permits UnitEnrolled, UnitAwarded, UnitAwardWithdrawn, UnitRemoved {

  /** Id of the unit. */
  String unitId();

  @Override
  default String streamId() {
    return unitId();
  }
}
