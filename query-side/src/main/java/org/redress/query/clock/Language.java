package org.redress.query.clock;

import java.util.Locale;

/** A language in which texts for people are written. */
public enum Language {
  /** Chinese. */
  ZH(Locale.SIMPLIFIED_CHINESE),
  /** English. */
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }
}
