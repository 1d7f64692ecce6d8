package org.redress.command.clock;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about a clock. */
public enum ClockRefusal implements RefusalCode {
  /** No clock of this id runs in the file. */
  CLOCK_NOT_RUNNING("No clock {clock} runs in this file."),
  /** The last day is not over. */
  DEADLINE_NOT_PASSED("The deadline has not passed."),
  /** A date that needs the calendar of a year for which none is published. */
  CALENDAR_MISSING("There is no calendar for {year}; dates that need it cannot be computed.");

  private final String message;

  ClockRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
