package org.redress.query.ledger;

/** Account of the ledger. */
public enum LedgerAccount {
  /** Promised in an agreement. */
  PROMISED,
  /** Paid. */
  PERFORMED
}
