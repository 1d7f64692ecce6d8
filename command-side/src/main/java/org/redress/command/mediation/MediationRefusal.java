package org.redress.command.mediation;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about a mediation. */
public enum MediationRefusal implements RefusalCode {
  /** A second mediation while one is open. */
  MEDIATION_ALREADY_OPEN("Mediation {mediation} of the case is open; there is one at a time."),
  /** Nothing to hold, settle or terminate. */
  MEDIATION_NOT_OPEN("No mediation of the case is open."),
  /** A side has not agreed to mediation. */
  CONSENT_MISSING(
      "The {side} has not consented; mediation needs the consent of both sides (Order 121 Article"
          + " 18)."),
  /** A consent that came after the fact. */
  CONSENT_AFTER_OPENING("The {side} consented after the mediation was opened or entrusted."),
  /** A side has not agreed to the entrusted body. */
  ENTRUSTMENT_CONSENT_MISSING(
      "The {side} has not consented to entrusting the mediation, which Order 121 Article 19 asks"
          + " of both sides."),
  /** An entrusted mediation would be entrusted again. */
  SUB_ENTRUSTING(
      "The mediation is entrusted to a body already; Order 121 Article 19 allows no"
          + " sub-entrusting."),
  /** Nothing to give back. */
  MEDIATION_NOT_ENTRUSTED("The mediation is not entrusted to anybody."),
  /** A session on site of which nobody was told. */
  SESSION_NOT_ANNOUNCED(
      "Order 121 Article 20 asks that both sides be told of time, place and mediators before a"
          + " session on site."),
  /** A notice after the fact. */
  NOTICE_NOT_IN_ADVANCE("The session of a notice under Order 121 Article 20 is not after it."),
  /** A number of days that no notice can name. */
  RECUSAL_DAYS_OUT_OF_RANGE("The days for requesting recusal cannot be {days}."),
  /** A party, or somebody who acts for one, among those who mediate. */
  MEDIATOR_IS_PARTY("A party does not mediate its own dispute (Order 121 Article 21)."),
  /** A relative, or somebody with an interest, among those who mediate. */
  MEDIATOR_NOT_IMPARTIAL(
      "Order 121 Article 21 asks whoever is related to a party or interested in the matter to step"
          + " back."),
  /** Changed to the mediator who presides already, or invited twice. */
  MEDIATOR_TAKES_PART_ALREADY("This person takes part in the mediation already."),
  /** Recusal of somebody who does not mediate. */
  CHALLENGED_UNKNOWN("This person neither presides over nor helps with the mediation."),
  /** A request for recusal that names no relation. */
  RECUSAL_GROUND_MISSING(
      "A request under Order 121 Article 21 says how the person stands to the parties."),
  /** The mediation stands still until somebody decides. */
  MEDIATION_SUSPENDED(
      "A request for recusal is not decided; Order 121 Article 21 suspends the mediation."),
  /** Nothing to decide. */
  RECUSAL_NOT_REQUESTED("No request for recusal is waiting for a decision."),
  /** Nobody judges himself. */
  RECUSAL_DECIDED_BY_CHALLENGED(
      "Whoever is asked to step back under Order 121 Article 21 does not decide on it."),
  /** A new mediator without anybody stepping back. */
  NEW_MEDIATOR_NOT_NEEDED("The mediator who presides does not step back."),
  /** A second test at the same time, or an end while one goes on. */
  TEST_RUNNING("Test {test} goes on, and its time does not count (Order 121 Article 22)."),
  /** Nothing to end. */
  TEST_NOT_RUNNING("No test or appraisal goes on."),
  /** A sum without saying what it is made of. */
  TERM_TYPE_MISSING("A term with money says what the sum is made of."),
  /** Neither money nor words. */
  TERM_EMPTY("A term without money says in words what was agreed."),
  /** To be performed before it was agreed. */
  PERFORMANCE_BEFORE_AGREEMENT("A term is to be performed before it was agreed.");

  private final String message;

  MediationRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
