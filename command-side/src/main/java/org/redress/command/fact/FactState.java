package org.redress.command.fact;

import java.time.Instant;

/** Where a fact that others counted stands. */
public sealed interface FactState {

  /** There is none under this id. */
  record NotImported() implements FactState {}

  /**
   * It is kept.
   *
   * @param since when it was taken in or last corrected
   */
  record Kept(Instant since) implements FactState {}

  /** It was withdrawn. */
  record Withdrawn() implements FactState {}
}
