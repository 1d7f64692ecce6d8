package org.redress.gates.planted.form;

import java.time.LocalDate;

/** Breaks "printing needs no clock". */
final class DatedToday {

  private DatedToday() {}

  static LocalDate date() {
    return LocalDate.now();
  }
}
