package org.redress.query.clock;

/** Where a clock stands. */
public enum ClockState {
  /** Days are being counted. */
  RUNNING,
  /** It stands still. */
  STOPPED,
  /** The duty was done or fell away. */
  ENDED
}
