package org.redress.server.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.redress.query.figure.FigureDefinition;
import org.redress.query.figure.FigureValue;
import org.redress.query.figure.Recount;
import org.redress.query.figure.Scope;

/**
 * The answer, in the form in which it is printed as JSON.
 *
 * @param asOfCommit last commit that counts
 * @param incomplete number of files that count as they stood before an event that could not be
 *     taken
 * @param from first day, null for no bound
 * @param to last day, null for no bound
 * @param region region with everything below it, {@code *} for all
 * @param currency ISO 4217 code of money
 * @param figures the values
 */
record FigureAnswer(
    long asOfCommit,
    long incomplete,
    @Nullable String from,
    @Nullable String to,
    String region,
    String currency,
    List<Value> figures) {

  /**
   * A figure.
   *
   * @param unit what the value is measured in; money is in whole minor units
   * @param value the value, null when there is nothing to divide by
   */
  record Value(
      String key,
      String titleZh,
      String title,
      String unit,
      @Nullable BigDecimal value,
      @Nullable Long numerator,
      @Nullable Long denominator,
      String definitionZh,
      String definition) {

    private String line() {
      String parts = denominator == null ? "" : "  (" + numerator + " / " + denominator + ")";
      return String.format(
          Locale.ROOT,
          "%s  %s%s  %s%n  %s %s%n  %s%n  %s",
          key,
          value == null ? "-" : value.toPlainString(),
          parts,
          unit,
          titleZh,
          title,
          definitionZh,
          definition);
    }
  }

  /** What a recount says. */
  static FigureAnswer of(FigureQuestion question, Recount recount, long asOfCommit) {
    Scope scope = question.scope();
    return new FigureAnswer(
        asOfCommit,
        recount.parked(),
        scope.from() == null ? null : scope.from().toString(),
        scope.to() == null ? null : scope.to().toString(),
        scope.region(),
        scope.currency(),
        question.figures().stream().map(one -> value(one, recount.value(one, scope))).toList());
  }

  private static Value value(FigureDefinition figure, FigureValue value) {
    return new Value(
        figure.key(),
        figure.title().zh(),
        figure.title().en(),
        figure.unit().name(),
        value.value(),
        value.numerator(),
        value.denominator(),
        figure.text().zh(),
        figure.text().en());
  }

  /** For people. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append("As of commit ").append(asOfCommit).append(", region ").append(region);
    text.append(", ").append(from == null ? "from the first day" : from);
    text.append(" to ").append(to == null ? "the last day" : to).append(", ").append(currency);
    if (incomplete > 0) {
      text.append(", INCOMPLETE: ").append(incomplete).append(" files could not be read on");
    }
    figures.forEach(one -> text.append(System.lineSeparator()).append(one.line()));
    return text.toString();
  }
}
