package org.redress.events;

/** What a piece of personal data is, which decides how it is masked. */
public enum PersonalDataKind {
  /** A person's name: the first character stays, which for a Chinese name is the surname. */
  NAME {
    @Override
    String mask(String value) {
      return value.substring(0, value.offsetByCodePoints(0, 1)) + HIDDEN;
    }
  },
  /** A telephone number: the last four digits stay; nothing stays of a number of seven or fewer. */
  PHONE {
    @Override
    String mask(String value) {
      return value.length() > 7 ? HIDDEN + value.substring(value.length() - 4) : HIDDEN;
    }
  },
  /** A postal address or a part of it: nothing stays. */
  ADDRESS,
  /** The number of an identity document: nothing stays. */
  ID_NUMBER,
  /** Words about people, written by anyone: nothing stays. */
  FREE_TEXT,
  /**
   * The number or place of a document that leads to a person, an account for instance: nothing
   * stays.
   */
  REFERENCE;

  private static final String HIDDEN = "***";

  String mask(String value) {
    return HIDDEN;
  }
}
