package org.redress.command.ranking;

import java.time.Instant;
import java.time.LocalDate;

/** What is published of a formula. */
public sealed interface ScoreFormulaState {

  /** Nothing. */
  record NotPublished() implements ScoreFormulaState {}

  /**
   * At least one version.
   *
   * @param version number of the newest version
   * @param validFrom first day of the newest version
   * @param since when it was published
   */
  record Published(int version, LocalDate validFrom, Instant since) implements ScoreFormulaState {}
}
