package org.redress.command.safeunit;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about a unit of safe consumption. */
public enum SafeUnitRefusal implements RefusalCode {
  /** A second entry under one id. */
  UNIT_ALREADY_ENROLLED("A unit was enrolled under this id before."),
  /** An area is many operators, not one. */
  UNIT_AREA_WITH_OPERATOR("An area is not run by one operator."),
  /** An award that would end before it begins. */
  UNIT_AWARD_ENDS_TOO_EARLY("The last day of the award lies before the day it is given."),
  /** A region for which the organisation is not there. */
  UNIT_OUTSIDE_AREA(
      "The region does not lie in the area of the organisation that looks after the unit."),
  /** No unit under this id. */
  UNIT_UNKNOWN("There is no unit with this id.");

  private final String message;

  SafeUnitRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
