package org.redress.gates.planted.form;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Breaks "printing needs no clock". */
final class DatedToday {

  private DatedToday() {}

  static LocalDate date() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
