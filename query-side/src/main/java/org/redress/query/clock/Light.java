package org.redress.query.clock;

/** How urgent a clock is on a day. */
public enum Light {
  /** More than 5 working days are left. */
  GREEN,
  /** 5 or fewer working days are left. */
  AMBER,
  /** 2 or fewer working days are left. */
  RED,
  /** The last day is over. */
  OVERDUE,
  /** It stands still. */
  STOPPED,
  /** There is no due date, because a calendar is not published. */
  UNKNOWN,
  /** The duty was done or fell away. */
  DONE
}
