package org.redress.command;

import java.util.Optional;
import org.redress.events.safeunit.UnitEnrolled;

/** Tells about units of safe consumption, as of the unit of work that asks. */
@FunctionalInterface
public interface SafeUnits {

  /** How the unit was enrolled; empty when there is none under this id. */
  Optional<UnitEnrolled> enrolledUnit(String unitId);
}
