package org.redress.command.publicity;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about publicity. */
public enum PublicityRefusal implements RefusalCode {
  /** A second publication. */
  COMPLAINT_SHOWN_ALREADY("The complaint is shown to the public."),
  /** A second decision not to show it. */
  COMPLAINT_NOT_SHOWN_ALREADY("It was decided that the complaint is not shown."),
  /** Nothing to object to, to correct or to withdraw. */
  COMPLAINT_NOT_SHOWN("The complaint is not shown to the public."),
  /** The complainant did not agree, or does not any more, and the setting asks for it. */
  PUBLICITY_CONSENT_MISSING(
      "The complainant does not agree to publication, which setting {setting} asks for."),
  /** A reason that the file contradicts. */
  PUBLICITY_CONSENT_GIVEN("The complainant agreed to publication, so that is no reason."),
  /** What is meant for the public names somebody or a way to somebody. */
  PUBLIC_TEXT_HOLDS_PERSONAL_DATA(
      "The text for the public holds personal data or a number that may be some."),
  /** No objection under this id waits for review. */
  OBJECTION_NOT_OPEN("No objection {objection} waits for review."),
  /** A finding that says too much or too little. */
  REVIEW_INCOMPLETE("A correction says what is shown instead and a withdrawal says why.");

  private final String message;

  PublicityRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
