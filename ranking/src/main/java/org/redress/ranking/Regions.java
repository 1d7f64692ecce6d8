package org.redress.ranking;

import java.util.regex.Pattern;

/** Whether one region lies in another. */
final class Regions {

  private static final Pattern GB_T_2260 = Pattern.compile("\\d{6}");
  private static final Pattern NOTHING_BELOW = Pattern.compile("(00)+$");

  private Regions() {}

  /** GB/T 2260 codes are read by their pairs of digits, those of other schemes by their parts. */
  static boolean lies(String inner, String outer) {
    if (inner.equals(outer)) {
      return true;
    }
    return GB_T_2260.matcher(outer).matches()
        ? inner.startsWith(NOTHING_BELOW.matcher(outer).replaceFirst(""))
        : inner.startsWith(outer + '-');
  }
}
