package org.redress.server.verify;

/**
 * Money of one currency in the whole log, folded from the events and from nothing else.
 *
 * @param currency ISO 4217 code
 * @param promisedMinor sum agreed, whole minor units
 * @param performedMinor sum paid, reversals taken off, whole minor units
 * @param performedLines parts of payments that stand
 */
record LedgerBalance(
    String currency, long promisedMinor, long performedMinor, long performedLines) {

  static LedgerBalance empty(String currency) {
    return new LedgerBalance(currency, 0, 0, 0);
  }

  LedgerBalance promised(long amountMinor) {
    return new LedgerBalance(
        currency, Math.addExact(promisedMinor, amountMinor), performedMinor, performedLines);
  }

  LedgerBalance performed(long amountMinor, int lines) {
    return new LedgerBalance(
        currency,
        promisedMinor,
        Math.addExact(performedMinor, amountMinor),
        performedLines + lines);
  }
}
