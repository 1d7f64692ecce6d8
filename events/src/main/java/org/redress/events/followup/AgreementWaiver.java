package org.redress.events.followup;

/** Why there is no mediation agreement document: Order 121 Art. 24. */
public enum AgreementWaiver {
  /** What was agreed was performed at once. */
  PERFORMED_AT_ONCE,
  /** Both sides do without it. */
  BOTH_WAIVE
}
