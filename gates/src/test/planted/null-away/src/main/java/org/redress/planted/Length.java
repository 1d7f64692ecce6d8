package org.redress.planted;

import org.jspecify.annotations.Nullable;

/** Asks null for its length. */
final class Length {

  private Length() {}

  static int of(@Nullable String text) {
    return text.length();
  }
}
