package org.redress.query.handling;

/** How a duty was done, or where it stands. */
public enum DutyResult {
  /** Done in time. */
  MET,
  /** Done after its last day. */
  LATE,
  /** Done; whether in time is not known, because a calendar is not published. */
  UNDETERMINED,
  /** Fell away, because the matter ended or went elsewhere before. */
  LAPSED,
  /** To be done, and there is time. */
  RUNNING,
  /** To be done; the time stands still. */
  STOPPED,
  /** Not done, and the last day is over. */
  MISSED
}
