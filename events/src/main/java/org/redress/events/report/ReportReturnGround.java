package org.redress.events.report;

/** Why somebody who received a report does not handle it. */
public enum ReportReturnGround {
  /**
   * Another market regulation authority is competent: the reporter is told to go straight to it
   * (Order 121 Art. 34).
   */
  OTHER_MARKET_AUTHORITY,
  /** It is no matter of market regulation: the reporter is told so (Order 121 Art. 34). */
  OTHER_DEPARTMENT,
  /**
   * The intake centre sent it to a unit that has no power: the unit gives it back to the centre and
   * does not pass it on by itself (Order 121 Art. 41).
   */
  UNIT_WITHOUT_POWER
}
