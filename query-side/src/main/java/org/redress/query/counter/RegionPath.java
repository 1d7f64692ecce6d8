package org.redress.query.counter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A region and everything above it. A code of GB/T 2260 has six digits: two for the province, two
 * for the prefecture, two for the county. Any other code is cut at its hyphens, as in ISO 3166-2:
 * {@code US-NY} lies in {@code US}.
 */
public final class RegionPath {

  /** The region that holds every other. */
  public static final String EVERYWHERE = "*";

  /** What {@link #isWellFormed} asks for, in words for a person. */
  public static final String FORM =
      "a GB/T 2260 code of six digits, or another code of up to 32 letters and digits, in parts"
          + " joined by hyphens, that starts with a letter, for instance US-NY";

  private static final Pattern GB_2260 = Pattern.compile("[0-9]{6}");
  private static final Pattern OTHER =
      Pattern.compile("(?=.{1,32}$)[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*");

  private RegionPath() {}

  /** Whether a text has the form of a region code. */
  public static boolean isWellFormed(String region) {
    return GB_2260.matcher(region).matches() || OTHER.matcher(region).matches();
  }

  /**
   * The region itself, then every region it lies in, the nearest first, {@link #EVERYWHERE} last.
   */
  public static List<String> of(String region) {
    List<String> path = new ArrayList<>();
    path.add(region);
    if (GB_2260.matcher(region).matches()) {
      addUnlessPresent(path, region.substring(0, 4) + "00");
      addUnlessPresent(path, region.substring(0, 2) + "0000");
    } else {
      for (int cut = region.lastIndexOf('-'); cut > 0; cut = region.lastIndexOf('-', cut - 1)) {
        path.add(region.substring(0, cut));
      }
    }
    addUnlessPresent(path, EVERYWHERE);
    return List.copyOf(path);
  }

  /** The first text that a code of the region, or of one below it, can be. */
  public static String first(String region) {
    return GB_2260.matcher(region).matches() ? region.replaceFirst("(00){1,2}$", "") : region;
  }

  /** A text that comes after every code of the region and of those below it, and before others. */
  public static String beyond(String region) {
    return GB_2260.matcher(region).matches() ? first(region) + ':' : region + '.';
  }

  private static void addUnlessPresent(List<String> path, String region) {
    if (!path.contains(region)) {
      path.add(region);
    }
  }
}
