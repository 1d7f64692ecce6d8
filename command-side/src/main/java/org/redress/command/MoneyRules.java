package org.redress.command;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rules for money in input: whole minor units of a currency in which sums are paid. */
public final class MoneyRules {

  /** Largest amount or sum in one record, minor units: thousands of them fit into a 64-bit sum. */
  public static final long MOST_MINOR = 1_000_000_000_000_000L;

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .filter(currency -> currency.getDefaultFractionDigits() >= 0)
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private MoneyRules() {}

  /** An amount is above 0 and not larger than a record may hold. */
  public static @Nullable Refusal amountIsPositive(String field, long amountMinor) {
    if (amountMinor <= 0) {
      return Refusal.of(InputRefusal.AMOUNT_NOT_POSITIVE, field, "1 to " + MOST_MINOR);
    }
    return amountMinor > MOST_MINOR
        ? Refusal.of(InputRefusal.AMOUNT_TOO_LARGE, field, "1 to " + MOST_MINOR)
        : null;
  }

  /** The sum of amounts that each meet their rule is not larger than a record may hold. */
  public static @Nullable Refusal sumIsRecordable(String field, long sumMinor) {
    return sumMinor > MOST_MINOR
        ? Refusal.of(InputRefusal.AMOUNT_TOO_LARGE, field, "a sum of at most " + MOST_MINOR)
        : null;
  }

  /** A currency is one of ISO 4217 in which sums are paid: it has a number of minor units. */
  public static @Nullable Refusal currencyIsKnown(String field, String currency) {
    return CURRENCIES.contains(currency)
        ? null
        : Refusal.of(InputRefusal.CURRENCY_UNKNOWN, field, "an ISO 4217 code, for instance CNY");
  }
}
