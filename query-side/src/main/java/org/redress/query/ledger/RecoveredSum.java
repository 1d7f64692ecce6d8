package org.redress.query.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.redress.events.RecoveryType;

/**
 * A sum in one currency.
 *
 * @param currency ISO 4217 code
 * @param amountMinor whole minor units, reversals taken off
 * @param lineCount number of lines; a line and its reversal are both left out
 * @param byType the same by what it is made of
 */
public record RecoveredSum(
    String currency, long amountMinor, long lineCount, List<RecoveredPart> byType) {

  /**
   * Part of a sum.
   *
   * @param type what it is made of
   * @param amountMinor whole minor units
   * @param lineCount number of lines
   */
  public record RecoveredPart(RecoveryType type, long amountMinor, long lineCount) {}

  /** Adds counters up, each currency for itself; what came to nothing is left out. */
  static List<RecoveredSum> of(List<LedgerTotal> totals) {
    List<LedgerTotal.Part> sums = List.of();
    for (LedgerTotal total : totals) {
      sums = LedgerTotal.add(sums, total.parts());
    }
    Map<String, List<RecoveredPart>> byCurrency = new TreeMap<>();
    for (LedgerTotal.Part sum : sums) {
      if (sum.amountMinor() != 0 || sum.lines() != 0) {
        byCurrency
            .computeIfAbsent(sum.currency(), currency -> new ArrayList<>())
            .add(new RecoveredPart(sum.type(), sum.amountMinor(), sum.lines()));
      }
    }
    return byCurrency.entrySet().stream()
        .map(entry -> sum(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static RecoveredSum sum(String currency, List<RecoveredPart> parts) {
    long amountMinor = 0;
    long lines = 0;
    for (RecoveredPart part : parts) {
      amountMinor = Math.addExact(amountMinor, part.amountMinor());
      lines = Math.addExact(lines, part.lineCount());
    }
    return new RecoveredSum(currency, amountMinor, lines, List.copyOf(parts));
  }
}
