package org.redress.query.signal;

/** What a signal warns of. */
public enum SignalKind {
  /** More complaints of a class than the season explains. */
  SURGE,
  /** Complaints that may be a group dispute. */
  GROUP
}
