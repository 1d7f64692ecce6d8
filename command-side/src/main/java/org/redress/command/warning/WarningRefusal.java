package org.redress.command.warning;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about a consumption warning. */
public enum WarningRefusal implements RefusalCode {
  /** No consumption warning under this id. */
  WARNING_UNKNOWN("There is no consumption warning with this id."),
  /** The id belongs to another warning. */
  WARNING_ALREADY_PUBLISHED("A consumption warning has already been published under this id.");

  private final String message;

  WarningRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
