package org.redress.query.enforcement;

/** Where an enforcement case stands. */
public enum EnforcementStage {
  /** Opened, nothing decided. */
  OPEN,
  /** Opened, while the term for a penalty stands still. */
  PAUSED,
  /** A penalty was decided. */
  PENALISED,
  /** Closed. */
  CLOSED
}
