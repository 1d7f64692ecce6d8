package org.redress.command.analysis;

import java.time.Instant;

/** Where an analysis report stands. */
public sealed interface AnalysisState {

  /** There is none under this id. */
  record NotIssued() implements AnalysisState {}

  /**
   * It is before the public.
   *
   * @param since when it was issued
   */
  record Issued(Instant since) implements AnalysisState {}

  /** It was withdrawn. */
  record Withdrawn() implements AnalysisState {}
}
