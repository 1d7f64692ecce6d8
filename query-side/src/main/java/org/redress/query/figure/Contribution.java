package org.redress.query.figure;

import java.time.LocalDate;

/**
 * What a card adds to one measure.
 *
 * @param measure name of the measure, of small letters, digits and hyphens; one of money ends with
 *     a colon and its currency, as {@link #money} makes it
 * @param day the day that decides the period, in Asia/Shanghai
 * @param amount how much: a number of things, or whole minor units
 */
public record Contribution(String measure, LocalDate day, long amount) {

  /** One thing on a day. */
  public static Contribution one(String measure, LocalDate day) {
    return new Contribution(measure, day, 1);
  }

  /** Money on a day, in whole minor units. */
  public static Contribution money(
      String measure, String currency, LocalDate day, long amountMinor) {
    return new Contribution(money(measure, currency), day, amountMinor);
  }

  /** The name of a measure of money in one currency. */
  static String money(String measure, String currency) {
    return measure + ':' + currency;
  }
}
