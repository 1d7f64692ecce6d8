package org.redress.query.complaint;

/** Where a complaint stands. */
public enum CaseStage {
  /** Received; nobody is responsible yet. */
  FILED,
  /** An officer is responsible (接处). */
  PICKED_UP,
  /** Accepted (受理), or taken up again after closing. */
  ACCEPTED,
  /** Not accepted (不予受理). */
  REFUSED,
  /** Withdrawn by the complainant (撤回). */
  WITHDRAWN,
  /** Closed (办结). */
  CLOSED
}
