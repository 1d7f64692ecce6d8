package org.redress.query.ledger;

/**
 * Account of the ledger. What was promised is either still owed or performed, so that the balances
 * of {@link #OWED} and {@link #PERFORMED} add up to that of {@link #PROMISED}.
 */
public enum LedgerAccount {
  /** Promised to consumers in agreements (约定赔付). It is credited when a sum is agreed. */
  PROMISED,
  /** Owed by operators and not paid (未履行). It is debited when a sum is agreed. */
  OWED,
  /** Paid to consumers (已挽回损失). It is debited when a payment is recorded. */
  PERFORMED;

  /** Whether a credit adds to the balance of the account; for the others a debit does. */
  public boolean growsByCredit() {
    return this == PROMISED;
  }
}
