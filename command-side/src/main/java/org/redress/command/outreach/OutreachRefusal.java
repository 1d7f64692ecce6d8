package org.redress.command.outreach;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about an activity for consumers. */
public enum OutreachRefusal implements RefusalCode {
  /** No activity under this id. */
  OUTREACH_UNKNOWN("There is no activity with this id."),
  /** The id belongs to another activity. */
  OUTREACH_ALREADY_ON_FILE("There is already an activity under this id."),
  /** Held on a day that has not come. */
  OUTREACH_IN_FUTURE("An activity is recorded on the day on which it was held or later."),
  /** A count that nothing can have. */
  COUNT_OUT_OF_RANGE("The count is out of range.");

  private final String message;

  OutreachRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
