package org.redress.command;

import org.jspecify.annotations.Nullable;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;

/**
 * Personal data as somebody sent it: not checked yet, so it may be blank or too long. Its text form
 * shows nothing, because a command may appear in a log line.
 *
 * @param value what was sent, in clear
 */
public record PersonalText(String value) {

  /** What was sent, or null when nothing was. */
  public static @Nullable PersonalText ofNullable(@Nullable String value) {
    return value == null ? null : new PersonalText(value);
  }

  /**
   * The checked text in the form that an event holds.
   *
   * @throws IllegalArgumentException when it is blank, which a rule refuses before
   */
  public Protected as(PersonalDataKind kind, String subject) {
    return new Protected(kind, subject, value);
  }

  @Override
  public String toString() {
    return "***";
  }
}
