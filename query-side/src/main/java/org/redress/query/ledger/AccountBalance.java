package org.redress.query.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.redress.query.ledger.LedgerTotal.Part;

/**
 * One account in one currency over a period. A balance is positive on the side on which the account
 * grows.
 *
 * @param currency ISO 4217 code
 * @param account the account
 * @param openingMinor balance before the first day, whole minor units
 * @param debitMinor sum of its debits in the period, whole minor units
 * @param creditMinor sum of its credits in the period, whole minor units
 */
public record AccountBalance(
    String currency, LedgerAccount account, long openingMinor, long debitMinor, long creditMinor) {

  /** Balance after the last day, whole minor units. */
  public long closingMinor() {
    long movement = Math.subtractExact(debitMinor, creditMinor);
    return Math.addExact(openingMinor, account.growsByCredit() ? -movement : movement);
  }

  /**
   * The three accounts in each currency that has moved, in the order of the currencies.
   *
   * @param before what was promised and performed before the period
   * @param during the same inside it
   */
  static List<AccountBalance> of(Turnover before, Turnover during) {
    List<AccountBalance> balances = new ArrayList<>();
    List<String> currencies =
        List.of(before, during).stream()
            .flatMap(turnover -> turnover.currencies().stream())
            .distinct()
            .sorted(Comparator.naturalOrder())
            .toList();
    for (String currency : currencies) {
      Sums earlier = before.of(currency);
      Sums now = during.of(currency);
      balances.add(
          new AccountBalance(
              currency, LedgerAccount.PROMISED, earlier.promised(), 0, now.promised()));
      balances.add(
          new AccountBalance(
              currency,
              LedgerAccount.OWED,
              Math.subtractExact(earlier.promised(), earlier.performed()),
              Math.addExact(now.promised(), now.reversed()),
              now.paid()));
      balances.add(
          new AccountBalance(
              currency, LedgerAccount.PERFORMED, earlier.performed(), now.paid(), now.reversed()));
    }
    return List.copyOf(balances);
  }

  /**
   * Sums in one currency, whole minor units.
   *
   * @param promised agreed
   * @param performed paid, reversals taken off
   * @param reversed taken back by reversals
   */
  record Sums(long promised, long performed, long reversed) {

    static final Sums NOTHING = new Sums(0, 0, 0);

    /** Paid, whether it was taken back or not. */
    long paid() {
      return Math.addExact(performed, reversed);
    }

    private Sums plus(Sums more) {
      return new Sums(
          Math.addExact(promised, more.promised),
          Math.addExact(performed, more.performed),
          Math.addExact(reversed, more.reversed));
    }
  }

  /** Sums by currency. */
  static final class Turnover {

    private final Map<String, Sums> byCurrency = new TreeMap<>();

    /** Adds what one account received. */
    Turnover add(LedgerAccount account, List<Part> parts) {
      for (Part part : parts) {
        Sums sums =
            account == LedgerAccount.PROMISED
                ? new Sums(part.amountMinor(), 0, 0)
                : new Sums(0, part.amountMinor(), part.reversedMinor());
        byCurrency.merge(part.currency(), sums, Sums::plus);
      }
      return this;
    }

    private List<String> currencies() {
      return List.copyOf(byCurrency.keySet());
    }

    private Sums of(String currency) {
      return byCurrency.getOrDefault(currency, Sums.NOTHING);
    }
  }
}
