package org.redress.command.organisation;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about an organisation. */
public enum OrganisationRefusal implements RefusalCode {
  /** The id, or the code, was used before. */
  ORGANISATION_ALREADY_REGISTERED(
      "An organisation was registered under this id before; a code is never used again."),
  /** The id does not follow from the code. */
  ORGANISATION_ID_MISMATCH("The id of the organisation does not follow from its code."),
  /** A code that an organisation of this level does not have. */
  ORGANISATION_CODE_MISMATCH("The code is not one of an organisation of this level."),
  /** Not an organisation that this one can belong to. */
  ORGANISATION_PARENT_MISMATCH(
      "The organisation above has to exist on the first day, stand on a higher level and hold the area."),
  /** It would end before it began. */
  ORGANISATION_ENDS_TOO_EARLY("The last day lies before the first.");

  private final String message;

  OrganisationRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
