package org.redress.command;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A unified social credit code (统一社会信用代码) whose check character is right. Source: GB 32100-2015.
 *
 * @param value 18 characters
 */
public record CreditCode(String value) {

  /** Length with the check character. */
  public static final int LENGTH = 18;

  /** The 31 characters of the standard in the order of their values: no I, O, S, V, Z. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final String MERCHANT_PREFIX = "M-";

  /**
   * Takes only a code that {@link #parse} would give.
   *
   * @throws IllegalArgumentException for any other text
   */
  public CreditCode {
    if (!isValid(value)) {
      throw new IllegalArgumentException("Not a unified social credit code");
    }
  }

  /** The code, or empty when the text is not one. */
  public static Optional<CreditCode> parse(String text) {
    return isValid(text) ? Optional.of(new CreditCode(text)) : Optional.empty();
  }

  /**
   * The check character that the first 17 characters ask for; empty when the text does not have 18
   * characters of which the first 17 belong to the standard.
   */
  public static Optional<Character> expectedCheck(String text) {
    if (text.length() != LENGTH) {
      return Optional.empty();
    }
    int weight = 1;
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      OptionalInt digit = valueOf(text.charAt(i));
      if (digit.isEmpty()) {
        return Optional.empty();
      }
      sum += digit.getAsInt() * weight;
      weight = weight * 3 % ALPHABET.length();
    }
    int check = (ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length();
    return Optional.of(ALPHABET.charAt(check));
  }

  /** Id of the merchant record of the operator with this code. */
  public String merchantId() {
    return MERCHANT_PREFIX + value;
  }

  /** The code in a merchant id that {@link #merchantId} gave, empty for any other id. */
  public static Optional<CreditCode> ofMerchantId(String merchantId) {
    return merchantId.startsWith(MERCHANT_PREFIX)
        ? parse(merchantId.substring(MERCHANT_PREFIX.length()))
        : Optional.empty();
  }

  private static boolean isValid(String text) {
    return expectedCheck(text).filter(check -> check == text.charAt(LENGTH - 1)).isPresent();
  }

  private static OptionalInt valueOf(char character) {
    int value = ALPHABET.indexOf(character);
    return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
