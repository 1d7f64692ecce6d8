package org.redress.query.signal;

/** Where a signal stands. */
public enum SignalStage {
  /** Nobody has looked at it. */
  RAISED,
  /** Somebody took it on. */
  ACKNOWLEDGED,
  /** It was reported to a superior authority. */
  REPORTED_UP,
  /** There is nothing behind it. */
  DISMISSED
}
