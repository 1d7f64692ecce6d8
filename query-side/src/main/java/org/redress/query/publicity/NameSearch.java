package org.redress.query.publicity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Finds a name by a part of it through an index that knows only whole values: a name is kept with
 * every two characters in a row of it, and a search starts from the first two of its own.
 */
final class NameSearch {

  private NameSearch() {}

  /** The name without what a searcher does not think of: width, case, spaces. */
  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("\\s+", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Every two characters in a row, each pair once. */
  static List<String> parts(String plainName) {
    int[] characters = plainName.codePoints().toArray();
    return IntStream.range(0, Math.max(0, characters.length - 1))
        .mapToObj(i -> new String(characters, i, 2))
        .distinct()
        .toList();
  }
}
