package org.redress.command.enforcement;

import org.redress.command.RefusalCode;

/** Reasons for refusing a command about an enforcement case. */
public enum EnforcementRefusal implements RefusalCode {
  /** No enforcement case under this id. */
  ENFORCEMENT_CASE_UNKNOWN("There is no enforcement case with this id."),
  /** The id belongs to another enforcement case. */
  ENFORCEMENT_CASE_ALREADY_OPENED("An enforcement case has already been opened under this id."),
  /** What led to the case is not named, or something else is. */
  ENFORCEMENT_SOURCE_MISMATCH("The source of the case and the records named for it differ."),
  /** A penalty of money without a sum, or a sum without its kind. */
  PENALTY_SUM_MISMATCH("The kinds of penalty and the sums differ."),
  /** An extension that is not in its turn: Procedure Provisions Art. 64. */
  PENALTY_TERM_OUT_OF_TURN(
      "The head extends the term once, and the collective decision after that."),
  /** A fixed term that is missing or that nobody may fix: Procedure Provisions Art. 64. */
  PENALTY_TERM_NOT_FIXED("The collective decision, and no other, fixes a new term."),
  /** Nobody approved the extension: Procedure Provisions Art. 64. */
  PENALTY_TERM_NOT_APPROVED("The term is extended only with approval."),
  /** There is no penalty to publish, revoke or close with. */
  PENALTY_MISSING("There is no penalty in force in this case."),
  /** The case would end otherwise although there is a penalty. */
  PENALTY_STANDS("There is a penalty in force in this case."),
  /** A second revocation. */
  PENALTY_ALREADY_REVOKED("The penalty was revoked before."),
  /** Withdrawn as revoked without being so. */
  PENALTY_NOT_REVOKED("The penalty was not revoked."),
  /** A second publication. */
  PENALTY_ALREADY_PUBLISHED("The penalty was published before."),
  /** Nothing to withdraw. */
  PENALTY_NOT_PUBLISHED("The penalty is not published.");

  private final String message;

  EnforcementRefusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
