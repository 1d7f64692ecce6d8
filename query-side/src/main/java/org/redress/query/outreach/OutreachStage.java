package org.redress.query.outreach;

/** Where an activity for consumers stands. */
public enum OutreachStage {
  /** Planned, not held. */
  PLANNED,
  /** Held. */
  HELD,
  /** Planned and cancelled. */
  CANCELLED,
  /** A comparison test whose result was published. */
  TEST_PUBLISHED
}
