package org.redress.server.figure;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.events.codes.Provinces;
import org.redress.query.counter.RegionPath;
import org.redress.query.figure.FigureCatalogue;
import org.redress.query.figure.FigureDefinition;
import org.redress.query.figure.Recount;
import org.redress.query.figure.Scope;
import org.redress.server.figure.CannotAnswer.Code;

/**
 * What is asked.
 *
 * @param figures the figures
 * @param scope period, region and currency
 */
record FigureQuestion(List<FigureDefinition> figures, Scope scope) {

  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  /** Copies the figures. */
  FigureQuestion {
    figures = List.copyOf(figures);
  }

  /**
   * Out of what was written on the command line.
   *
   * @param from first day, null for no bound
   * @param to last day, null for no bound
   * @throws CannotAnswer naming what is not allowed
   */
  static FigureQuestion of(
      List<String> keys,
      @Nullable String from,
      @Nullable String to,
      String region,
      String currency) {
    List<FigureDefinition> figures = keys.stream().map(FigureQuestion::figure).toList();
    LocalDate first = from == null ? null : day(from);
    LocalDate last = to == null ? null : day(to);
    if (first != null && last != null && last.isBefore(first)) {
      throw new CannotAnswer(
          Code.PERIOD_REVERSED,
          "The last day of the period is before its first.",
          first + " or later");
    }
    if (!region.equals(RegionPath.EVERYWHERE) && !RegionPath.isWellFormed(region)) {
      throw new CannotAnswer(
          Code.REGION_MALFORMED,
          "The region " + region + " does not have the form of a region code.",
          RegionPath.FORM);
    }
    if (!CURRENCY.matcher(currency).matches()) {
      throw new CannotAnswer(
          Code.CURRENCY_MALFORMED,
          "The currency is not a code of ISO 4217.",
          "three capital letters, for instance CNY");
    }
    return new FigureQuestion(figures, new Scope(first, last, region, currency, Map.of()));
  }

  /**
   * The count that answers.
   *
   * @throws CannotAnswer when the region is in no province and nothing that was counted names it
   */
  Recount checked(Recount recount) {
    String region = scope.region();
    if (!region.equals(RegionPath.EVERYWHERE)
        && !Provinces.hold(region)
        && !recount.isOnRecord(region)) {
      throw new CannotAnswer(
          Code.UNKNOWN_REGION,
          "There is no region " + region + ".",
          "a code of " + Provinces.SOURCE + " in a province, or another code that a record names");
    }
    return recount;
  }

  private static FigureDefinition figure(String key) {
    return FigureCatalogue.find(key)
        .orElseThrow(() ->
            new CannotAnswer(
                Code.UNKNOWN_FIGURE,
                "There is no figure " + key + ".",
                FigureCatalogue.all().stream()
                    .map(FigureDefinition::key)
                    .collect(Collectors.joining(", "))));
  }

  /** A day in the form of ISO 8601. */
  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException _) {
      throw new CannotAnswer(
          Code.DATE_MALFORMED, text + " is not a day.", "a day such as 2024-12-31");
    }
  }
}
