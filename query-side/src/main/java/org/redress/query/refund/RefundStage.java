package org.redress.query.refund;

/** Where a refund stands. */
public enum RefundStage {
  /** Owed, nothing paid. */
  DUE,
  /** Paid in part. */
  PARTLY_PAID,
  /** Paid in whole, not confirmed. */
  PAID,
  /** Paid in whole and confirmed. */
  CONFIRMED,
  /** Not paid in time (未履行) and still owed in part or whole. */
  DEFAULTED
}
