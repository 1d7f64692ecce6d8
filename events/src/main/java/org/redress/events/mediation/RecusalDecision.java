package org.redress.events.mediation;

/** What was decided on a request for recusal: Order 121 Art. 21. */
public enum RecusalDecision {
  /** The person steps back. */
  GRANTED,
  /** The person stays. */
  REJECTED
}
