package org.redress.query.oversight;

/** Where an oversight file stands. */
public enum OversightStage {
  /** A review is open. */
  OPEN,
  /** No review is open. */
  CLOSED
}
