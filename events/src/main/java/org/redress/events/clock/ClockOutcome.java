package org.redress.events.clock;

/** How a clock ended. */
public enum ClockOutcome {
  /** The duty was done on its last day or before. */
  MET,
  /** The duty was done after its last day. */
  LATE,
  /** The duty was done; whether in time is not known, because a calendar is not published. */
  UNDETERMINED,
  /**
   * The duty fell away, because the matter ended or went elsewhere before; or the limit of a right
   * ran out, and nothing on the record said that it was used.
   */
  LAPSED
}
