package org.redress.events.oversight;

/** Why the handling of a case is looked into. */
public enum ReviewReason {
  /** The last day of a duty passed before the duty was done. */
  OVERDUE,
  /** The case was closed and taken up again. */
  REOPENED,
  /** The same person complained about the same operator in another case. */
  REPEATED,
  /** The consumer answered a survey that he or she is not satisfied. */
  UNSATISFIED,
  /** A sum that was agreed was not paid in time, and some of it is still owed. */
  REFUND_IN_DEFAULT,
  /** It took far longer to close than other cases of its class. */
  UNUSUAL_HANDLING_TIME,
  /** It was not accepted, and the same dispute was settled in another case. */
  REFUSED_THEN_SUCCEEDED_ELSEWHERE,
  /** Picked without a reason in the case itself (抽查): Order 121 Art. 26. */
  SPOT_CHECK
}
