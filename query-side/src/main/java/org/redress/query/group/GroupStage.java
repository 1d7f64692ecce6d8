package org.redress.query.group;

/** Where a group dispute stands. */
public enum GroupStage {
  /** Being handled. */
  OPEN,
  /** Settled. */
  SETTLED,
  /** Closed. */
  CLOSED
}
