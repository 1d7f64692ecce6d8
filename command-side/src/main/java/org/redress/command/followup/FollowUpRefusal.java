package org.redress.command.followup;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about a mediation that has ended. */
public enum FollowUpRefusal implements RefusalCode {
  /** The mediation goes on, or there is none under this id. */
  MEDIATION_NOT_ENDED("No mediation {mediation} of the case has ended."),
  /** Nothing that could be signed, performed or confirmed. */
  AGREEMENT_MISSING("Mediation {mediation} ended without an agreement (Order 121 Article 24)."),
  /** A second signature of one side. */
  AGREEMENT_ALREADY_SIGNED("The {side} has signed the agreement already."),
  /** Both sides have signed. */
  AGREEMENT_IN_EFFECT("The agreement is in effect with both signatures (Order 121 Article 24)."),
  /** There is no document to sign. */
  AGREEMENT_WAIVED("No agreement document is made; that was waived under Order 121 Article 24."),
  /** Only an agreement in effect can be confirmed, and only one that binds is watched. */
  AGREEMENT_NOT_IN_EFFECT("The agreement is not in effect with both signatures."),
  /** A second confirmation. */
  AGREEMENT_ALREADY_CONFIRMED("A court has confirmed the agreement already."),
  /** Days that cannot follow each other. */
  CONFIRMATION_DAYS_DISORDERED(
      "An agreement takes effect, then the sides apply, then the court confirms"
          + " (People's Mediation Law Article 33)."),
  /** Notice of a termination that was not. */
  MEDIATION_NOT_TERMINATED("Mediation {mediation} ended with an agreement."),
  /** A second notice. */
  TERMINATION_ALREADY_TOLD("Both sides have been told of the termination already."),
  /** A notice that leaves out where the parties can turn. */
  COURT_AND_ARBITRATION_NOT_TOLD(
      "Order 121 Article 25 names court and arbitration to whoever is not content with the"
          + " termination.");

  private final String message;

  FollowUpRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
