package org.redress.gates.planted.command.complaint;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;

/** Breaks "deciding needs no clock", and hides it in a method reference. */
final class ClockRule {

  private static final Function<ZoneOffset, LocalDate> TODAY = LocalDate::now;

  private ClockRule() {}

  static boolean isDue(LocalDate due) {
    return due.isBefore(TODAY.apply(ZoneOffset.UTC));
  }
}
