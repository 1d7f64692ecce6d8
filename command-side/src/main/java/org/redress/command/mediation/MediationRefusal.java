package org.redress.command.mediation;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about a mediation. */
public enum MediationRefusal implements RefusalCode {
  /** A second mediation while one is open. */
  MEDIATION_ALREADY_OPEN("Mediation {mediation} of the case is open; there is one at a time."),
  /** Nothing to hold, settle or terminate. */
  MEDIATION_NOT_OPEN("No mediation of the case is open."),
  /** A side has not agreed to mediation. */
  CONSENT_MISSING("The {side} has not consented; mediation needs the consent of both sides."),
  /** A consent that came after the fact. */
  CONSENT_AFTER_OPENING("The {side} consented after the mediation was opened."),
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
