package org.redress.events.indicator;

/** Who is scored. */
public enum ScoredSubject {
  /** A unit or area of safe consumption. */
  UNIT,
  /** A merchant. */
  MERCHANT
}
