package org.redress.planted;

import org.jspecify.annotations.Nullable;

/** Keeps every rule. */
final class Length {

  private Length() {}

  static int of(@Nullable String text) {
    return text == null ? 0 : text.length();
  }
}
