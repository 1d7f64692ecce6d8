package org.redress.server.imports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads dates and amounts as a mapping says they are written. */
final class RowText {

  private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Sc}]");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private final List<String> patterns;
  private final List<DateTimeFormatter> formats;
  private final ZoneId zone;
  private final char decimalSeparator;

  RowText(Mapping mapping) {
    patterns = mapping.dateFormats();
    formats = patterns.stream().map(RowText::format).toList();
    zone = mapping.zone();
    decimalSeparator = mapping.decimalSeparator();
  }

  /**
   * How dates of this pattern are read.
   *
   * @throws IllegalArgumentException when it is no pattern
   */
  static DateTimeFormatter format(String pattern) {
    // Strict reading (31 February is refused) knows years as u, while people write y.
    return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /**
   * The moment that a text names; a date without a time is its midnight in the mapping's zone.
   *
   * @throws RowRejected when no pattern fits
   */
  Instant moment(CaseField field, String text) {
    for (DateTimeFormatter format : formats) {
      try {
        return switch (format.parseBest(text, LocalDateTime::from, LocalDate::from)) {
          case LocalDateTime time -> time.atZone(zone).toInstant();
          case LocalDate day -> day.atStartOfDay(zone).toInstant();
          default -> throw new IllegalStateException("Only dates and times were asked for");
        };
      } catch (DateTimeParseException _) {
        continue;
      }
    }
    throw new RowRejected(
        "BAD_DATE", field.key() + " is \"" + text + "\"; allowed are " + patterns);
  }

  /**
   * The amount that a text names in whole minor units.
   *
   * @throws RowRejected when it is no number, is below 0, or has parts of a minor unit
   */
  long minorUnits(CaseField field, String text, Currency currency) {
    char grouping = decimalSeparator == '.' ? ',' : '.';
    String plain =
        IGNORED
            .matcher(text)
            .replaceAll("")
            .replace(String.valueOf(grouping), "")
            .replace(decimalSeparator, '.');
    if (!NUMBER.matcher(plain).matches()) {
      throw badAmount(field, text, "a number such as 1234" + decimalSeparator + "50");
    }
    BigDecimal amount =
        new BigDecimal(plain).movePointRight(Math.max(currency.getDefaultFractionDigits(), 0));
    if (amount.signum() < 0) {
      throw badAmount(field, text, "0 or more");
    }
    try {
      return amount.longValueExact();
    } catch (ArithmeticException _) {
      throw badAmount(field, text, "whole minor units of " + currency.getCurrencyCode());
    }
  }

  private static RowRejected badAmount(CaseField field, String text, String allowed) {
    return new RowRejected(
        "BAD_AMOUNT", field.key() + " is \"" + text + "\"; allowed is " + allowed);
  }
}
