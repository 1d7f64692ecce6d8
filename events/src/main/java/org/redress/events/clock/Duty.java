package org.redress.events.clock;

/** The duties that have a limit, and the rights of parties that have one. */
public enum Duty {
  /** Decide whether to accept a complaint, and tell the complainant: Order 121 Art. 15. */
  ACCEPTANCE_DECISION,
  /** Bring a mediation to an agreement or end it: Order 121 Art. 23 (5). */
  MEDIATION,
  /** Tell both sides that a mediation was terminated: Order 121 Art. 23. */
  TERMINATION_NOTICE,
  /** Check a clue of illegal conduct found in a mediation: Order 121 Art. 27. */
  CLUE_CHECK,
  /** Check a report and decide whether to file a case: Penalty Procedure Art. 18. */
  REPORT_VERIFICATION,
  /** Tell a named reporter of the filing decision: Order 20 Art. 31, until 2026-04-14. */
  REPORTER_TOLD,
  /** Agree on which of two authorities handles the matter: Order 121 Art. 33. */
  JURISDICTION_AGREEMENT,
  /** Designate the authority that handles the matter: Penalty Procedure Art. 16. */
  JURISDICTION_DESIGNATION,
  /** Decide on a penalty after filing a case: Penalty Procedure Art. 64. */
  PENALTY_DECISION,
  /** Publish a penalty: Penalty Publicity Provisions Art. 9. */
  PENALTY_PUBLICATION,
  /** Take down the publication of a penalty that was revoked: Penalty Publicity Provisions. */
  PUBLICATION_WITHDRAWAL,
  /**
   * Handle a complaint or report about an advertisement and tell who made it: Advertising Law Art.
   * 53.
   */
  ADVERTISING_ANSWER,
  /** Settle with the consumer as an ODR enterprise. */
  ODR_SETTLEMENT,
  /**
   * Ask a court together to confirm an agreement that a people's mediation committee brought about
   * (司法确认): People's Mediation Law Art. 33. It is a right of the parties and nobody's duty.
   */
  JUDICIAL_CONFIRMATION;

  /**
   * Whether the limit is one of a right: it runs out when the right was not used, and nobody missed
   * anything.
   */
  public boolean isRight() {
    return this == JUDICIAL_CONFIRMATION;
  }
}
