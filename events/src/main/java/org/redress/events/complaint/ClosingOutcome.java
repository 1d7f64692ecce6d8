package org.redress.events.complaint;

/** How an accepted complaint ended. */
public enum ClosingOutcome {
  /** A mediation ended with an agreement (调解成功). */
  SETTLED,
  /** The parties settled by themselves; Order 121 Art. 23 (1) counts this under termination. */
  SELF_SETTLED,
  /** Mediation was terminated without an agreement. */
  NOT_SETTLED
}
