package org.redress.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** An edition of the official forms. An issued form stays in the edition in which it was issued. */
public enum FormEdition {
  /**
   * The ten forms of April 2026. Their texts cite Order 121, so they are in use from the day on
   * which it is in force.
   */
  APRIL_2026("2026-04", LocalDate.of(2026, 4, 15));

  private final String id;
  private final LocalDate from;

  FormEdition(String id, LocalDate from) {
    this.id = id;
    this.from = from;
  }

  /** Its year and month, as events name it. */
  public String id() {
    return id;
  }

  /** First day on which it is in use, in China. */
  public LocalDate from() {
    return from;
  }

  /** The edition in use at a moment; empty before the first. */
  public static Optional<FormEdition> at(Instant moment) {
    LocalDate day = ChineseText.day(moment);
    return day.isBefore(APRIL_2026.from) ? Optional.empty() : Optional.of(APRIL_2026);
  }

  /**
   * The edition of an id.
   *
   * @throws IllegalArgumentException for an edition that this program does not have
   */
  public static FormEdition of(String id) {
    for (FormEdition edition : values()) {
      if (edition.id.equals(id)) {
        return edition;
      }
    }
    throw new IllegalArgumentException("No forms of the edition " + id);
  }
}
