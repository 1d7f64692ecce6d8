package org.redress.query.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.redress.query.ConfidenceInterval;
import org.redress.query.figure.FigureValue.NoValue;

/**
 * A figure as it is answered.
 *
 * @param definition what it is
 * @param scope what it was asked for
 * @param shown its value, as far as whoever asks may see it
 * @param value the value, null when there is none
 * @param noValue why there is none
 * @param numerator sum of the numerator, null when hidden
 * @param denominator sum of the denominator, null when hidden or when there is none
 * @param interval how far a share of few answers can be trusted, null when it has no interval
 * @param yearBefore the value one year before as far as it may be seen, null unless it was asked
 *     for and the period has such days
 * @param asOfCommit last commit that it includes
 * @param regionOnRecord whether anything was ever counted in the region or below it
 * @param incomplete whether files are left out because an event of theirs could not be taken
 */
public record Figure(
    FigureDefinition definition,
    Scope scope,
    FigureValue shown,
    @Nullable BigDecimal value,
    @Nullable NoValue noValue,
    @Nullable Long numerator,
    @Nullable Long denominator,
    @Nullable ConfidenceInterval interval,
    @Nullable FigureValue yearBefore,
    long asOfCommit,
    boolean regionOnRecord,
    boolean incomplete) {

  /** With a value as it is shown. */
  static Figure of(
      FigureDefinition definition,
      Scope scope,
      FigureValue shown,
      @Nullable FigureValue yearBefore,
      Figures.Reading reading) {
    return new Figure(
        definition,
        scope,
        shown,
        shown.value(),
        shown.noValue(),
        shown.numerator(),
        shown.denominator(),
        shown.interval(definition),
        yearBefore,
        reading.asOfCommit(),
        reading.isOnRecord(scope.region()),
        reading.parked() > 0);
  }
}
