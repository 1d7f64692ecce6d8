package org.redress.events.enforcement;

/** How an enforcement case ended. */
public enum EnforcementOutcome {
  /** With a penalty. */
  PENALTY,
  /** Without a penalty. */
  NO_PENALTY,
  /** Moved to another authority or to the police. */
  MOVED
}
