package org.redress.query;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Between which shares a true share lies, at a confidence of 95 %: the Wilson score interval, which
 * also holds for few answers and for shares of 0 and 1. With {@code n} answers of which the share
 * {@code p} counts, and the normal quantile {@code z}, its ends are
 *
 * <pre>(p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n)</pre>
 *
 * <p>Source: Journal of the American Statistical Association 22 (1927), 209 to 212; NIST/SEMATECH
 * e-Handbook of Statistical Methods, section 7.2.4.1.
 *
 * @param lower lower end, from 0 to 1, with 4 decimals, half up
 * @param upper upper end, from 0 to 1, with 4 decimals, half up
 */
public record ConfidenceInterval(BigDecimal lower, BigDecimal upper) {

  /** The normal quantile of 97.5 %: 2.5 % are left out at either end. */
  private static final double Z = 1.959963984540054;

  private static final int DECIMALS = 4;

  /**
   * Of the share of some answers in all of them.
   *
   * @param part answers that count, 0 to {@code whole}
   * @param whole answers, above 0
   */
  public static ConfidenceInterval of(long part, long whole) {
    if (whole <= 0 || part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole + " is no share");
    }
    double p = (double) part / whole;
    double square = Z * Z / whole;
    double middle = p + square / 2;
    double reach = Z * Math.sqrt(p * (1 - p) / whole + square / (4 * whole));
    return new ConfidenceInterval(
        rounded((middle - reach) / (1 + square)), rounded((middle + reach) / (1 + square)));
  }

  private static BigDecimal rounded(double end) {
    return BigDecimal.valueOf(Math.clamp(end, 0.0, 1.0)).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
