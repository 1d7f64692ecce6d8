package org.redress.command.signal;

import java.util.List;

/**
 * How unlikely a count is on a quiet day, from the counts of its baseline.
 *
 * <p>The baseline x of n days has mean m = (sum + 1/2) / n; the half is Jeffreys' prior for a
 * Poisson rate and keeps a baseline of zeros from making every complaint a surprise. Its dispersion
 * is f = s²/mean, at least 1 (quasi-Poisson, Farrington and others 1996). A new day then has
 * variance f·m·(1 + 1/n), of which the second part is what n days leave unknown about m. The
 * negative binomial distribution with that mean and variance is the yardstick (Noufaily and others
 * 2013); with f = 1 it is exactly the predictive distribution of a Poisson count. The mean of two
 * halves, same weekday of earlier weeks and same season of earlier years, follows slow growth and
 * season; moving holidays it does not know.
 *
 * @param expected m, complaints that are expected
 * @param dispersion f
 * @param probability probability of the count or more
 */
public record SurgeTest(double expected, double dispersion, double probability) {

  private static final double PRIOR = 0.5;

  /** Where the rest of a tail no longer changes its sum. */
  private static final double NEGLIGIBLE = 1e-17;

  /**
   * Compares.
   *
   * @param count complaints of the day, 0 or more
   * @param baseline complaints of the days that it is compared with, at least two
   */
  public static SurgeTest of(int count, List<Integer> baseline) {
    int days = baseline.size();
    double sum = baseline.stream().mapToDouble(Integer::doubleValue).sum();
    double mean = sum / days;
    double squares = baseline.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
    double dispersion = mean == 0 ? 1 : Math.max(1, squares / (days - 1) / mean);
    double expected = (sum + PRIOR) / days;
    double variance = dispersion * expected * (1 + 1.0 / days);
    return new SurgeTest(expected, dispersion, upperTail(count, expected, variance));
  }

  /**
   * Probability of this count or more under a negative binomial with variance above its mean. The
   * sum starts where the terms are largest, so that nothing underflows.
   */
  static double upperTail(int count, double mean, double variance) {
    double size = mean * mean / (variance - mean);
    double failure = 1 - mean / variance;
    int pivot = Math.max(count, (int) mean);
    double logTerm = size * StrictMath.log(mean / variance);
    for (int k = 0; k < pivot; k++) {
      logTerm += StrictMath.log((k + size) / (k + 1.0) * failure);
    }
    double atPivot = StrictMath.exp(logTerm);
    double tail = 0;
    double term = atPivot;
    for (int k = pivot; term > NEGLIGIBLE * tail; k++) {
      tail += term;
      term *= (k + size) / (k + 1.0) * failure;
    }
    term = atPivot;
    for (int k = pivot; k > count; k--) {
      term *= k / ((k - 1 + size) * failure);
      tail += term;
    }
    return Math.min(1, tail);
  }
}
