package org.redress.command.signal;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about early warning. */
public enum SignalRefusal implements RefusalCode {
  /** No signal under this id. */
  SIGNAL_UNKNOWN("There is no signal with this id."),
  /** The same thing was raised before. */
  SIGNAL_ALREADY_RAISED("The signal has already been raised."),
  /** The evidence does not bear the signal. */
  SIGNAL_NOT_SIGNIFICANT("The evidence does not bear the signal."),
  /** Settings that look for nothing and say so twice. */
  SIGNAL_SETTINGS_EMPTY("The settings look neither for surges nor for groups."),
  /** A setting outside what can be computed. */
  SIGNAL_SETTINGS_OUT_OF_RANGE("The setting is out of range."),
  /** Settings for days that were looked at before. */
  SIGNAL_SETTINGS_BACKDATED(
      "Settings hold from the day of their publication or later, and not before those published"
          + " last.");

  private final String message;

  SignalRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
