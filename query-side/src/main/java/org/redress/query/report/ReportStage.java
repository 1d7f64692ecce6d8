package org.redress.query.report;

/** Where a report stands. */
public enum ReportStage {
  /** Being verified (核查). */
  VERIFYING,
  /** A test is under way. */
  TESTING,
  /** Given back to the intake centre by a unit without power. */
  AT_CENTRE,
  /** Not handled for want of power. */
  RETURNED,
  /** Not handled separately, because it repeats another report. */
  DROPPED,
  /** Decided whether to file an enforcement case. */
  DECIDED,
  /** Closed. */
  CLOSED
}
