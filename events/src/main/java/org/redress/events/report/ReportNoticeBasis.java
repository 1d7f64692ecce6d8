package org.redress.events.report;

/** The law that requires telling a reporter; without one nobody is told (Order 121 Art. 36). */
public enum ReportNoticeBasis {
  /** Advertising Law Art. 53: handle within seven working days and tell the reporter. */
  ADVERTISING_LAW_53,
  /**
   * Anti-Unfair Competition Law Art. 20: tell the result to a reporter who gave a true name and
   * facts.
   */
  ANTI_UNFAIR_COMPETITION_LAW_20,
  /** Food Safety Law Art. 115: answer; hand over what is out of duty and tell in writing. */
  FOOD_SAFETY_LAW_115,
  /** Another law, regulation or rule, which is cited. */
  OTHER
}
