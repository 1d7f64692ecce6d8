package org.redress.events.clock;

/** How a limit is counted: Order 121 Art. 45 (2026-04-15). */
public enum LimitUnit {
  /** Working days (工作日). */
  WORKING_DAYS,
  /** Calendar days (日). */
  DAYS
}
