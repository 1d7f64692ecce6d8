package org.redress.query.api;

import java.util.List;

/** The bounds of {@code first}. */
public final class PageSize {

  private PageSize() {}

  /**
   * Checks the size of a page.
   *
   * @throws InvalidArgument when it is below 1 or above the largest
   */
  public static int checked(int first, int largest) {
    if (first < 1 || first > largest) {
      throw InvalidArgument.of(
          "The size of a page is out of range.", List.of("first"), "1 to " + largest);
    }
    return first;
  }
}
