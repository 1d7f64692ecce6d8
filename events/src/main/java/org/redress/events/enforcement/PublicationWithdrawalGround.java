package org.redress.events.enforcement;

/** Why a published penalty is no longer shown: Provisions on Publishing Penalty Information. */
public enum PublicationWithdrawalGround {
  /** The penalty decision was revoked. */
  DECISION_REVOKED,
  /** The term for showing it ended. */
  TERM_ENDED
}
