package org.redress.command.partner;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about a mechanism of cooperation. */
public enum MechanismRefusal implements RefusalCode {
  /** No mechanism under this id. */
  MECHANISM_UNKNOWN("There is no mechanism of cooperation with this id."),
  /** The id belongs to another mechanism. */
  MECHANISM_ALREADY_SET_UP("A mechanism of cooperation has already been set up under this id."),
  /** The body takes part. */
  PARTNER_ALREADY_JOINED("The body already takes part in the mechanism."),
  /** The body does not take part. */
  PARTNER_NOT_IN_MECHANISM("The body does not take part in the mechanism.");

  private final String message;

  MechanismRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
