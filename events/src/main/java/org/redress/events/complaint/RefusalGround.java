package org.redress.events.complaint;

/** The closed list of grounds for refusing a complaint: Order 121 Art. 16 (2026-04-15). */
public enum RefusalGround {
  /** (1) Not within the duty of market regulation, or the authority has no power. */
  NOT_WITHIN_DUTY,
  /**
   * (2) A court, arbitration body, market regulator, other administrative organ or consumer
   * association has accepted or handled the same dispute.
   */
  ALREADY_HANDLED,
  /** (3) Not for daily-life consumption, or no dispute with the respondent can be shown. */
  NOT_DAILY_CONSUMPTION,
  /** (4) More than three years since the complainant knew or should have known of the harm. */
  OVER_THREE_YEARS,
  /** (5) Material required by Art. 10 or 11 is missing or false. */
  MATERIAL_MISSING_OR_FALSE,
  /** (6) Another person's name is used, or the identity check is refused. */
  IDENTITY_NOT_TRUE,
  /** (7) Other cases named by laws, regulations or rules. */
  OTHER_LAW
}
