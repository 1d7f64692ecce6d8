package org.redress.events.mediation;

/** Who pays for a test or appraisal; the parties agree on it: Order 121 Art. 22. */
public enum TestCostBearer {
  /** The consumer. */
  COMPLAINANT,
  /** The operator. */
  RESPONDENT,
  /** Both sides. */
  SHARED,
  /** Somebody else. */
  OTHER
}
