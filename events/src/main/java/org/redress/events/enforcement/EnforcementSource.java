package org.redress.events.enforcement;

/** What led to an enforcement case. */
public enum EnforcementSource {
  /** A report (举报): Order 121 Art. 35. */
  REPORT,
  /** A clue found in the mediation of a complaint: Order 121 Art. 27. */
  CLUE,
  /** An inspection, another authority, or a record that does not say. */
  OTHER
}
