package org.redress.command.oversight;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about looking into the handling of a case. */
public enum OversightRefusal implements RefusalCode {
  /** One review of a case at a time. */
  REVIEW_ALREADY_OPEN("The handling of the case is being looked into: review {review}."),
  /** No review of the case is open. */
  REVIEW_NOT_OPEN("No review of the handling of this case is open."),
  /** Another body opened the review. */
  REVIEW_OF_ANOTHER_BODY("The review was opened by another body."),
  /** The review looks into another office. */
  REVIEW_OF_ANOTHER_OFFICE("The review is about another office."),
  /** No finding under this id. */
  FINDING_UNKNOWN("The review has no finding with this id."),
  /** No demand under this id. */
  RECTIFICATION_UNKNOWN("The review has no demand with this id."),
  /** The office has reported about the demand. */
  RECTIFICATION_ALREADY_REPORTED("The office has reported about this demand."),
  /** Due before it was demanded. */
  RECTIFICATION_DUE_TOO_EARLY("The last day lies before the demand."),
  /** Closed as put right while a demand has no report. */
  RECTIFICATION_OUTSTANDING("The office has not reported about: {demands}."),
  /** Closed as nothing found although something was. */
  FINDINGS_ON_RECORD("The review has findings."),
  /** Closed as not put right although nothing was demanded. */
  NOTHING_DEMANDED("Nothing was demanded that could be left undone.");

  private final String message;

  OversightRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
