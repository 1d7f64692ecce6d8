package org.redress.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sums of several currencies, which are never added to each other: one entry for each, sorted. */
public final class MoneyByCurrency {

  private MoneyByCurrency() {}

  /**
   * The sums with an amount added, which may be below 0. A currency that comes to 0 has no entry.
   *
   * @throws ArithmeticException when a sum leaves the range of a long
   */
  public static List<Money> add(List<Money> sums, Money amount) {
    List<Money> added = new ArrayList<>(sums);
    long before =
        sums.stream()
            .filter(sum -> sum.currency().equals(amount.currency()))
            .mapToLong(Money::amountMinor)
            .findFirst()
            .orElse(0);
    long after = Math.addExact(before, amount.amountMinor());
    added.removeIf(sum -> sum.currency().equals(amount.currency()));
    if (after != 0) {
      added.add(new Money(after, amount.currency()));
    }
    added.sort(Comparator.comparing(Money::currency));
    return List.copyOf(added);
  }
}
