package org.redress.command.mutation;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Ids for records that come without one: prefix, day and ten random characters. */
final class NewIds {

  /** Characters that are not mistaken for one another when read out. */
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRTUWXY";

  private static final int LENGTH = 10;
  private static final SecureRandom RANDOM = new SecureRandom();

  private NewIds() {}

  /** A new id, for instance {@code C-20260415-7KQ2M9XA3B}. */
  static String next(String prefix, Instant now) {
    var id = new StringBuilder(prefix);
    LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
    id.append('-').append(DateTimeFormatter.BASIC_ISO_DATE.format(day)).append('-');
    RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> id.append(ALPHABET.charAt(i)));
    return id.toString();
  }
}
