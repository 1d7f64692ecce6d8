package org.redress.query.pledge;

/** Where a pledge stands. */
public enum PledgeStage {
  /** In force. */
  IN_FORCE,
  /** Suspended. */
  SUSPENDED,
  /** Ended for good. */
  ENDED
}
