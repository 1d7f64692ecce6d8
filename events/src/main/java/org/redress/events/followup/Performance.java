package org.redress.events.followup;

/** How far an agreement has been performed. */
public enum Performance {
  /** Wholly. */
  PERFORMED,
  /** In part. */
  PARTLY_PERFORMED,
  /** Not at all. */
  NOT_PERFORMED
}
