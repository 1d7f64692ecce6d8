package org.redress.events.mediation;

/** Who chose the body for a test or appraisal: Order 121 Art. 22. */
public enum TestBodyChoice {
  /** The parties agreed on it. */
  AGREED_BY_PARTIES,
  /** The parties did not agree and the authority designated it. */
  DESIGNATED_BY_AUTHORITY
}
