package org.redress.query.figure;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a figure is.
 *
 * @param key name, stable for ever
 * @param title title
 * @param text what is counted, by which date, and what is left out
 * @param unit what the value is measured in
 * @param formula how the value comes out of numerator and denominator
 * @param numerator measures that are added up
 * @param denominator measures that the sum is divided by; empty when it is not divided
 * @param span whether a period's own days count or everything up to its end
 * @param smallest smallest denominator that roles outside the authorities are shown
 * @param quantities numbers of the quantities in the published reports that it answers
 * @param source who publishes such a figure, or where its working definition stands
 */
public record FigureDefinition(
    String key,
    Text title,
    Text text,
    FigureUnit unit,
    Formula formula,
    List<String> numerator,
    List<String> denominator,
    FigureSpan span,
    int smallest,
    List<String> quantities,
    String source) {

  /** What a value is measured in. */
  public enum FigureUnit {
    /** Whole number of things. */
    COUNT,
    /** Whole minor units of a currency. */
    MINOR_UNITS,
    /** Part of a whole, from 0 to 1, with 4 decimals, half up. */
    RATIO,
    /** Mean with 2 decimals, half up. */
    MEAN
  }

  /** How the value is made. */
  public enum Formula {
    /** The sum of the numerator. */
    SUM,
    /** The numerator by the denominator. */
    QUOTIENT,
    /** How many measures of the numerator are above 0. */
    PRESENT
  }

  /** Which days count. */
  public enum FigureSpan {
    /** The days of the period. */
    FLOW,
    /** All days up to the end of the period: what stands at its end. */
    STOCK
  }

  /** Copies the lists. */
  public FigureDefinition {
    numerator = List.copyOf(numerator);
    denominator = List.copyOf(denominator);
    quantities = List.copyOf(quantities);
  }

  /** A number of things in a period. */
  public static FigureDefinition count(String key, Text title, Text text, String... measures) {
    return of(key, title, text, FigureUnit.COUNT, Formula.SUM, List.of(measures), List.of());
  }

  /** An amount of money in a period. */
  public static FigureDefinition money(String key, Text title, Text text, String measure) {
    return of(key, title, text, FigureUnit.MINOR_UNITS, Formula.SUM, List.of(measure), List.of());
  }

  /** A part of a whole. */
  public static FigureDefinition ratio(
      String key, Text title, Text text, List<String> numerator, List<String> denominator) {
    return of(key, title, text, FigureUnit.RATIO, Formula.QUOTIENT, numerator, denominator);
  }

  /** A mean. */
  public static FigureDefinition mean(
      String key, Text title, Text text, String sum, String number) {
    return of(key, title, text, FigureUnit.MEAN, Formula.QUOTIENT, List.of(sum), List.of(number));
  }

  /** How many of several things there are any of. */
  public static FigureDefinition present(String key, Text title, Text text, List<String> measures) {
    return of(key, title, text, FigureUnit.COUNT, Formula.PRESENT, measures, List.of());
  }

  private static FigureDefinition of(
      String key,
      Text title,
      Text text,
      FigureUnit unit,
      Formula formula,
      List<String> numerator,
      List<String> denominator) {
    return new FigureDefinition(
        key, title, text, unit, formula, numerator, denominator, FigureSpan.FLOW, 0, List.of(), "");
  }

  /** The same for what stands at the end of a period. */
  public FigureDefinition standing() {
    return new FigureDefinition(
        key,
        title,
        text,
        unit,
        formula,
        numerator,
        denominator,
        FigureSpan.STOCK,
        smallest,
        quantities,
        source);
  }

  /** The same, shown to roles outside the authorities from this denominator on. */
  public FigureDefinition hiddenBelow(int least) {
    return new FigureDefinition(
        key, title, text, unit, formula, numerator, denominator, span, least, quantities, source);
  }

  /** The same with the published quantities that it answers, and where they stand. */
  public FigureDefinition answering(String where, String... numbers) {
    return new FigureDefinition(
        key,
        title,
        text,
        unit,
        formula,
        numerator,
        denominator,
        span,
        smallest,
        List.of(numbers),
        where);
  }

  /** Whether it is a share of what some of those who were asked answered. */
  public boolean isShareOfAnswers() {
    return unit == FigureUnit.RATIO && smallest > 0;
  }

  /** The names of its measures, those of money in one currency. */
  List<String> measures(String currency) {
    return Stream.concat(numerator(currency).stream(), denominator.stream()).distinct().toList();
  }

  /** The measures of the numerator, those of money in one currency. */
  List<String> numerator(String currency) {
    return unit == FigureUnit.MINOR_UNITS
        ? numerator.stream().map(measure -> Contribution.money(measure, currency)).toList()
        : numerator;
  }
}
