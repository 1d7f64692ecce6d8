package org.redress.query.fact;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.redress.events.fact.FactValue;
import org.redress.query.figure.Figure;
import org.redress.query.figure.FigureDefinition.FigureUnit;

/**
 * What others reached in a figure, beside the figure. It is never part of the figure's value.
 *
 * @param fact what others reached, with its source and its days
 * @param value their number in the unit of the figure; null when it is in another unit
 * @param samePeriod whether both cover the same days
 * @param difference the figure's value less theirs, null when one of them is missing
 * @param standing where the figure stands; null when one is missing, or when the source is not
 *     exact enough to tell
 */
public record FigureBenchmark(
    ImportedFact fact,
    @Nullable BigDecimal value,
    boolean samePeriod,
    @Nullable BigDecimal difference,
    @Nullable BenchmarkStanding standing) {

  private static final String PERCENT = "PERCENT";

  /**
   * Sets a benchmark beside a figure.
   *
   * @param figure the figure as whoever asks may see it
   * @param fact a benchmark of it
   */
  public static FigureBenchmark beside(Figure figure, ImportedFact fact) {
    return beside(
        figure.definition().unit(),
        figure.scope().currency(),
        figure.value(),
        fact,
        fact.from().equals(figure.scope().from()) && fact.to().equals(figure.scope().to()));
  }

  /**
   * Sets a benchmark beside a value.
   *
   * @param unit what the value is measured in
   * @param currency ISO 4217 code of its money
   * @param ours the value, null when there is none
   * @param fact a benchmark of the figure
   * @param samePeriod whether both cover the same days
   */
  public static FigureBenchmark beside(
      FigureUnit unit,
      String currency,
      @Nullable BigDecimal ours,
      ImportedFact fact,
      boolean samePeriod) {
    FactValue told = fact.values().getFirst().value();
    BigDecimal theirs = inUnit(unit, currency, told);
    return new FigureBenchmark(
        fact,
        theirs,
        samePeriod,
        ours == null || theirs == null ? null : ours.subtract(theirs),
        ours == null || theirs == null ? null : standing(ours.compareTo(theirs), told));
  }

  private static @Nullable BigDecimal inUnit(FigureUnit unit, String currency, FactValue told) {
    BigDecimal number = BigDecimal.valueOf(told.amount(), told.decimals());
    boolean percent = told.unit().equals(PERCENT);
    return switch (unit) {
      case RATIO -> percent ? number.movePointLeft(2) : null;
      case MINOR_UNITS ->
          told.unit().equals(currency) ? number.movePointRight(minorDigits(currency)) : null;
      case COUNT, MEAN -> percent ? null : number;
    };
  }

  private static int minorDigits(String currency) {
    return Currency.getInstance(currency).getDefaultFractionDigits();
  }

  /** More than 40 may be anything above it: only what is not above 40 is lower for certain. */
  private static @Nullable BenchmarkStanding standing(int order, FactValue told) {
    return switch (told.precision()) {
      case EXACT ->
          switch (Integer.signum(order)) {
            case 1 -> BenchmarkStanding.HIGHER;
            case 0 -> BenchmarkStanding.EQUAL;
            default -> BenchmarkStanding.LOWER;
          };
      case MORE_THAN -> order <= 0 ? BenchmarkStanding.LOWER : null;
      case LESS_THAN -> order >= 0 ? BenchmarkStanding.HIGHER : null;
      case ABOUT -> null;
    };
  }
}
