package org.redress.command.complaint;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about a complaint. */
public enum ComplaintRefusal implements RefusalCode {
  /** The id belongs to another complaint. */
  CASE_ALREADY_FILED("A complaint has already been filed under this id."),
  /** A merchant id and a credit code that name different records. */
  RESPONDENT_AMBIGUOUS("The merchant id is not that of the credit code."),
  /** A second decision. */
  ALREADY_DECIDED("A complaint is accepted or refused once (Order 121 Article 15)."),
  /** A refusal that leaves the complainant without a way. */
  OTHER_ROUTES_NOT_TOLD(
      "A refusal names the other ways of Consumer Rights Protection Law Article 39 (Order 121"
          + " Article 15)."),
  /** Ground (4) for a complaint that came in time. */
  WITHIN_THREE_YEARS(
      "The complaint came within three years of knowing the harm, which last until {lastDay}"
          + " (Order 121 Article 16 (4))."),
  /** The complaint would end while its mediation goes on. */
  MEDIATION_OPEN("Mediation {mediation} of the case is still open."),
  /** The enterprise has its time first. */
  WITH_ODR_ENTERPRISE(
      "The complaint is with the enterprise that the consumer chose to settle with."),
  /** The consumer and the enterprise settled. */
  SETTLED_WITH_ODR_ENTERPRISE("The consumer has settled with the enterprise."),
  /** Closed as settled without an agreement on file. */
  SETTLEMENT_MISSING("No mediation of the case ended with an agreement.");

  private final String message;

  ComplaintRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
