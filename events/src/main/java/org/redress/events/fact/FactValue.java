package org.redress.events.fact;

import java.math.BigDecimal;

/**
 * A number as its source gives it.
 *
 * @param amount the number without its decimal point: 9686 for 96.86
 * @param decimals how many of its digits stand behind the point, 0 to 6
 * @param precision how the source means it
 * @param unit what is counted: an ISO 4217 code of which major units are counted, PERCENT, or a
 *     word such as 件
 */
public record FactValue(long amount, int decimals, FactPrecision precision, String unit) {

  /** The number as it is written, for instance 96.86. */
  public String decimal() {
    return BigDecimal.valueOf(amount, decimals).toPlainString();
  }
}
