package org.redress.command.clue;

import java.time.Instant;

/** Where one clue stands. */
public sealed interface ClueStage {

  /** When the stage began; the next step is not earlier. */
  Instant since();

  /**
   * Found, not checked.
   *
   * @param since when it was found
   */
  record Found(Instant since) implements ClueStage {}

  /**
   * Found, with a longer term for checking.
   *
   * @param since when the extension was approved
   */
  record Extended(Instant since) implements ClueStage {}

  /**
   * Checked and decided.
   *
   * @param since when it was decided
   */
  record Checked(Instant since) implements ClueStage {}
}
