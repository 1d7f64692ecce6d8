package org.redress.command.jurisdiction;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about who handles a complaint. */
public enum JurisdictionRefusal implements RefusalCode {
  /** Another organisation has the complaint. */
  CASE_ALREADY_ROUTED("The complaint is with organisation {organisation}."),
  /** The organisation does not have the complaint. */
  CASE_NOT_WITH_ORGANISATION("The complaint is not with this organisation."),
  /** Neither a superior nor a subordinate. */
  TRANSFER_NOT_UP_OR_DOWN("The complaint goes to a superior or a subordinate authority.");

  private final String message;

  JurisdictionRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
