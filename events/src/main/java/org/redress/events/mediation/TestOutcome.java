package org.redress.events.mediation;

/** How a test or appraisal ended. */
public enum TestOutcome {
  /** It was carried out. */
  DONE,
  /** It was given up, or could not be carried out. */
  BROKEN_OFF
}
