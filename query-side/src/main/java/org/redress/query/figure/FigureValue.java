package org.redress.query.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.query.ConfidenceInterval;
import org.redress.query.figure.FigureDefinition.FigureUnit;
import org.redress.query.figure.FigureDefinition.Formula;

/**
 * The value of a figure.
 *
 * @param value the value, null when there is none
 * @param noValue why there is none, null when there is one
 * @param numerator sum of the numerator; null when it is hidden
 * @param denominator sum of the denominator; null when it is hidden or the figure has none
 */
public record FigureValue(
    @Nullable BigDecimal value,
    @Nullable NoValue noValue,
    @Nullable Long numerator,
    @Nullable Long denominator) {

  private static final int RATIO_DECIMALS = 4;
  private static final int MEAN_DECIMALS = 2;

  /** Why a figure has no value. */
  public enum NoValue {
    /** There is nothing that the numerator could be a part of. */
    NOTHING_TO_DIVIDE_BY,
    /** There are so few answers that persons could be recognised. */
    TOO_FEW
  }

  /**
   * Out of the sums of its measures.
   *
   * @param sums by measure; one that is not there is 0
   */
  static FigureValue of(FigureDefinition definition, String currency, Map<String, Long> sums) {
    List<String> parts = definition.numerator(currency);
    if (definition.formula() == Formula.PRESENT) {
      long present = parts.stream().filter(part -> sums.getOrDefault(part, 0L) > 0).count();
      return new FigureValue(BigDecimal.valueOf(present), null, present, null);
    }
    long numerator = sum(parts, sums);
    if (definition.formula() == Formula.SUM) {
      return new FigureValue(BigDecimal.valueOf(numerator), null, numerator, null);
    }
    long denominator = sum(definition.denominator(), sums);
    return denominator == 0
        ? new FigureValue(null, NoValue.NOTHING_TO_DIVIDE_BY, numerator, denominator)
        : new FigureValue(
            quotient(numerator, denominator, definition.unit()), null, numerator, denominator);
  }

  private static long sum(List<String> measures, Map<String, Long> sums) {
    return measures.stream()
        .mapToLong(measure -> sums.getOrDefault(measure, 0L))
        .reduce(0, Math::addExact);
  }

  private static BigDecimal quotient(long numerator, long denominator, FigureUnit unit) {
    return BigDecimal.valueOf(numerator)
        .divide(
            BigDecimal.valueOf(denominator),
            unit == FigureUnit.MEAN ? MEAN_DECIMALS : RATIO_DECIMALS,
            RoundingMode.HALF_UP);
  }

  /** The same for somebody outside the authorities: nothing below the smallest denominator. */
  FigureValue forOutside(FigureDefinition definition) {
    return denominator != null && denominator > 0 && denominator < definition.smallest()
        ? new FigureValue(null, NoValue.TOO_FEW, null, null)
        : this;
  }

  /**
   * Between which shares the true one lies, for a share of answers; null for any other figure,
   * which counts everything there is, and when there is no value.
   */
  @Nullable ConfidenceInterval interval(FigureDefinition definition) {
    return definition.isShareOfAnswers()
            && value != null
            && numerator != null
            && denominator != null
        ? ConfidenceInterval.of(numerator, denominator)
        : null;
  }

  /** How much it grew over an earlier value, as a ratio; null when that is 0 or one is missing. */
  public @Nullable BigDecimal growthOver(FigureValue earlier) {
    if (value == null || earlier.value == null || earlier.value.signum() == 0) {
      return null;
    }
    return value
        .subtract(earlier.value)
        .divide(earlier.value.abs(), RATIO_DECIMALS, RoundingMode.HALF_UP);
  }
}
