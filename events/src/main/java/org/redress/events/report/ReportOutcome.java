package org.redress.events.report;

/** How a report ended. */
public enum ReportOutcome {
  /** No enforcement case was filed (不予立案). */
  NOT_FILED,
  /** A case was filed and ended with a penalty. */
  PENALTY,
  /** A case was filed and ended without a penalty. */
  NO_PENALTY,
  /** A case was filed and moved to another authority or to the police. */
  MOVED
}
