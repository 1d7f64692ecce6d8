package org.redress.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;

/** Days, moments, sums and numerals as an official document writes them. */
final class ChineseText {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String YUAN = "CNY";

  private ChineseText() {}

  static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, CHINA);
  }

  /** 2026年4月20日. */
  static String date(LocalDate day) {
    return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** 2026年4月20日9时30分, the minutes only where there are any. */
  static String moment(Instant moment) {
    ZonedDateTime there = moment.atZone(CHINA);
    String hour = date(there.toLocalDate()) + there.getHour() + "时";
    return there.getMinute() == 0 ? hour : hour + there.getMinute() + "分";
  }

  /** 120.00 元, other currencies by their codes. */
  static String sum(long amountMinor, String currencyCode) {
    Currency currency = Currency.getInstance(currencyCode);
    String amount =
        BigDecimal.valueOf(amountMinor, currency.getDefaultFractionDigits()).toPlainString();
    return amount + ' ' + (YUAN.equals(currencyCode) ? "元" : currencyCode);
  }

  /** The numeral of a number from 1 to 10. */
  static String numeral(int number) {
    return NUMERALS.substring(number - 1, number);
  }
}
