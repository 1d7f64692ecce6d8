package org.redress.command.examination;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about the examination of a complaint. */
public enum ExaminationRefusal implements RefusalCode {
  /** A second request while one waits. */
  SUPPLEMENT_WAITING("Request {supplement} waits for an answer."),
  /** Nothing that could be answered. */
  SUPPLEMENT_NOT_REQUESTED("Nothing was asked for that has not been received."),
  /** No time left for it. */
  SUPPLEMENT_DUE_BEFORE_REQUEST("The material would be due before it was asked for."),
  /** Nothing that nobody has weighed. */
  NO_ABUSE_SIGNAL("No signal under Order 121 Article 17 waits for an assessment."),
  /** Harm that nobody could have complained of yet. */
  HARM_KNOWN_AFTER_COMPLAINT("The harm would have been known only after the complaint."),
  /** Nothing to tell. */
  NOT_DECIDED("Nothing has been decided that could be told under Order 121 Article 15."),
  /** A second notice. */
  DECISION_ALREADY_TOLD("The complainant has been told of the decision already.");

  private final String message;

  ExaminationRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
