package org.redress.events.enforcement;

/** Whether a clue leads to an enforcement case: Procedure Provisions Art. 18. */
public enum FilingDecision {
  /** A case is filed (立案). */
  FILED,
  /** No case is filed (不予立案). */
  NOT_FILED
}
