package org.redress.query.ledger;

import java.util.List;
import org.redress.query.api.PeriodInput;

/**
 * Statement of the ledger over one case, operator, office or region.
 *
 * @param asOfCommit last commit that it includes
 * @param balances every account in every currency that moved
 * @param scope what it is about
 * @param period the period
 */
public record LedgerStatement(
    long asOfCommit, List<AccountBalance> balances, LedgerScope scope, PeriodInput period) {

  /** How to read it, in words. */
  public String definition() {
    return """
    Every line debits one account and credits another with the same amount. An agreement debits \
    OWED and credits PROMISED, a payment debits PERFORMED and credits OWED, a reversal debits OWED \
    and credits PERFORMED on the day of the reversal. PROMISED is always OWED and PERFORMED \
    together. A default moves no money: as much is owed after it as before. Days are those of \
    Asia/Shanghai. Sums of different currencies are never added.\
    """;
  }
}
