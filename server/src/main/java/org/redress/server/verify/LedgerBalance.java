package org.redress.server.verify;

import org.redress.query.ledger.LedgerAccount;
import org.redress.query.ledger.LedgerLine;

/**
 * Money of one currency in the whole log, folded from the events and from nothing else.
 *
 * @param currency ISO 4217 code
 * @param promisedMinor sum agreed, whole minor units
 * @param performedMinor sum paid, reversals taken off, whole minor units
 * @param performedLines parts of payments that stand
 * @param owedMinor balance of what operators owe, debits less credits, whole minor units
 */
record LedgerBalance(
    String currency, long promisedMinor, long performedMinor, long performedLines, long owedMinor) {

  static LedgerBalance empty(String currency) {
    return new LedgerBalance(currency, 0, 0, 0, 0);
  }

  /** The balance with one more line, which moves an amount between two of the accounts. */
  LedgerBalance posted(LedgerLine line) {
    long amount = line.postedMinor();
    return new LedgerBalance(
        currency,
        promisedMinor + change(LedgerAccount.PROMISED, line, amount),
        performedMinor + change(LedgerAccount.PERFORMED, line, amount),
        performedLines + Long.signum(change(LedgerAccount.PERFORMED, line, amount)),
        owedMinor + change(LedgerAccount.OWED, line, amount));
  }

  private static long change(LedgerAccount account, LedgerLine line, long amount) {
    long debit = line.debit() == account ? amount : 0;
    long credit = line.credit() == account ? amount : 0;
    return account.growsByCredit() ? credit - debit : debit - credit;
  }

  /** Whether the accounts balance: what was promised is owed or performed. */
  boolean isEven() {
    return promisedMinor == owedMinor + performedMinor;
  }
}
