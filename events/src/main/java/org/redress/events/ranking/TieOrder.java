package org.redress.events.ranking;

/** Who comes first of two merchants with the same score. */
public enum TieOrder {
  /** The one with the higher value; one without a value comes last. */
  HIGHER_FIRST,
  /** The one with the lower value; one without a value comes last. */
  LOWER_FIRST
}
