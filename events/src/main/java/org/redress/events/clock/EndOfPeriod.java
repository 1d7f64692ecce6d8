package org.redress.events.clock;

/**
 * How a limit in calendar days ends when its last day is a day off. Order 121 Art. 45 speaks of
 * statutory holidays (法定节假日) and is silent on weekends and on the days that a holiday notice adds,
 * so the reading is a setting.
 */
public enum EndOfPeriod {
  /** Only a statutory holiday moves the end, to the first day after it that is none. */
  STATUTORY_DAYS_ONLY,
  /** Every day off of a holiday notice moves the end, to the first day after the block. */
  NOTIFIED_BLOCK,
  /** The end moves to the next working day. */
  NEXT_WORKING_DAY
}
