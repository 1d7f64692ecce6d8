package org.redress.events.codes;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The 34 units at the level of a province (省级行政区), by the first two digits of their codes, and the
 * code of the state that authorities of the national level have. What lies below a province changes
 * every year and is not kept here.
 */
public final class Provinces {

  /** The standard that the codes are those of. */
  public static final String SOURCE = "GB/T 2260-2007";

  private static final String STATE = "100000";
  private static final Pattern CODE = Pattern.compile("[0-9]{6}");

  private static final Set<String> DIGITS =
      Set.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65", "71", "81", "82");

  private Provinces() {}

  /** Whether a code is that of a province, of anything in one, or of the state. */
  public static boolean hold(String region) {
    return region.equals(STATE)
        || (CODE.matcher(region).matches() && DIGITS.contains(region.substring(0, 2)));
  }
}
