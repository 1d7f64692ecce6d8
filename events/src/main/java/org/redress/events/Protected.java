package org.redress.events;

import java.util.Objects;

/**
 * The one type in which personal data enters an event, so that it can be masked and erased in one
 * place (Personal Information Protection Law Art. 6, 47 and 51, 2021-11-01). Its text form is
 * masked, so that it cannot leak through a log line or a message.
 *
 * @param kind what it is
 * @param subject whose data it is: an id of the person inside the file, such as {@code complainant}
 * @param value the data in clear, not blank
 */
public record Protected(PersonalDataKind kind, String subject, String value) {

  /** Refuses blank data: a thing that is not known is null, not an empty secret. */
  public Protected {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(subject);
    if (value.isBlank()) {
      throw new IllegalArgumentException("Protected data is not blank");
    }
  }

  /** The value with what identifies a person taken out. */
  public String masked() {
    return kind.mask(value);
  }

  @Override
  public String toString() {
    return masked();
  }
}
