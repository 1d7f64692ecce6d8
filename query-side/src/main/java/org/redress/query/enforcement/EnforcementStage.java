package org.redress.query.enforcement;

/** Where an enforcement case stands. */
public enum EnforcementStage {
  /** Opened, nothing decided. */
  OPEN,
  /** A penalty was decided. */
  PENALISED,
  /** Closed. */
  CLOSED
}
