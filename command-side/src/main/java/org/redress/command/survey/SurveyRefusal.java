package org.redress.command.survey;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about a satisfaction survey. */
public enum SurveyRefusal implements RefusalCode {
  /** A second survey about the same closing. */
  SURVEY_ALREADY_SENT("A survey was already sent for this closing of the case."),
  /** An answer to nothing. */
  SURVEY_NOT_SENT("No survey was sent since the case was last closed."),
  /** A second answer. */
  SURVEY_ALREADY_ANSWERED("The survey has been answered, which is possible once."),
  /** No answer, or two. */
  ONE_ANSWER_NEEDED("An answer is either a score or yes or no, not both."),
  /** A score outside the scale. */
  SCORE_OUT_OF_RANGE("The score is not on the scale.");

  private final String message;

  SurveyRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
