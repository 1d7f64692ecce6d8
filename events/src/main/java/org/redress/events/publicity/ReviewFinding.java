package org.redress.events.publicity;

/** What the review of an objection found. */
public enum ReviewFinding {
  /** What is shown stands as it is. */
  UPHELD,
  /** What is shown was corrected. */
  CORRECTED,
  /** It is no longer shown. */
  WITHDRAWN
}
