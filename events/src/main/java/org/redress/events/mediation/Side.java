package org.redress.events.mediation;

/** One of the two parties of a dispute. */
public enum Side {
  /** The consumer. */
  COMPLAINANT,
  /** The operator. */
  RESPONDENT
}
