package org.redress.gates.planted.ranking;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Breaks "ranking needs no clock". */
final class RankedToday {

  private RankedToday() {}

  static LocalDate lastDay() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
