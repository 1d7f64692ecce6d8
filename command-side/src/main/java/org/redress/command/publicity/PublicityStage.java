package org.redress.command.publicity;

import java.time.Instant;

/** Where the publicity of a complaint stands. */
public sealed interface PublicityStage {

  /** Nobody decided since the complaint was last closed. */
  record Undecided() implements PublicityStage {}

  /**
   * It is shown.
   *
   * @param since when that was decided, or last corrected
   */
  record Shown(Instant since) implements PublicityStage {}

  /**
   * It was decided not to show it.
   *
   * @param since when
   */
  record Withheld(Instant since) implements PublicityStage {}

  /**
   * It was shown and is no longer.
   *
   * @param since when it was withdrawn
   */
  record Withdrawn(Instant since) implements PublicityStage {}
}
