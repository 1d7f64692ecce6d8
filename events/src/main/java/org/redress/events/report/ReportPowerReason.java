package org.redress.events.report;

/** Why a place gives power over a report. */
public enum ReportPowerReason {
  /** The place gives it by itself. */
  PLACE,
  /** The place gives it to whoever received the report there first: Order 121 Art. 31, 32. */
  FIRST_RECEIVER,
  /**
   * The authority of the publisher's place handed the report on, as it found it hard to handle it:
   * Order 20 Art. 28, until 2026-04-14.
   */
  HANDED_OVER
}
