package org.redress.events.examination;

/** The two decisions on a complaint: Order 121 Art. 15. */
public enum ComplaintDecision {
  /** Accepted (受理决定书, official form 5). */
  ACCEPTED,
  /** Not accepted (不予受理决定书, official form 6). */
  REFUSED
}
