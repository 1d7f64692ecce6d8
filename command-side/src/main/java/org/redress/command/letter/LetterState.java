package org.redress.command.letter;

import java.time.Instant;

/** Where a letter stands. */
public sealed interface LetterState {

  /** There is no letter under this id. */
  record NotReceived() implements LetterState {}

  /**
   * Received, not split.
   *
   * @param since when it was received
   * @param imported whether it comes from an imported record, whose odd dates are kept
   */
  record Received(Instant since, boolean imported) implements LetterState {}

  /** Split into its parts. */
  record Split() implements LetterState {}
}
