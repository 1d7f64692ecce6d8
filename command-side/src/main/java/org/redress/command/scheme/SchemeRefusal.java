package org.redress.command.scheme;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about a local scheme. */
public enum SchemeRefusal implements RefusalCode {
  /** A second joining while the first holds. */
  SCHEME_ALREADY_JOINED("The merchant is in the scheme already."),
  /** A second opening under one id. */
  SCHEME_ALREADY_OPENED("A scheme was opened under this id before."),
  /** Nobody leaves who is not in it. */
  SCHEME_NOT_JOINED("The merchant is not in the scheme."),
  /** A region for which the organisation is not there. */
  SCHEME_OUTSIDE_AREA(
      "The region does not lie in the area of the organisation that runs the scheme."),
  /** No scheme under this id. */
  SCHEME_UNKNOWN("There is no scheme with this id.");

  private final String message;

  SchemeRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
