package org.redress.command.indicator;

import java.time.Instant;
import java.time.LocalDate;

/** What is published of a set of indicators. */
public sealed interface IndicatorSetState {

  /** Nothing. */
  record NotPublished() implements IndicatorSetState {}

  /**
   * At least one version.
   *
   * @param version number of the newest version
   * @param validFrom first day of the newest version
   * @param since when it was published
   */
  record Published(int version, LocalDate validFrom, Instant since) implements IndicatorSetState {}
}
