package org.redress.command.indicator;

import java.time.Instant;

/** Whether a subject was scored for a period. */
public sealed interface ScorecardState {

  /** It was not. */
  record NotScored() implements ScorecardState {}

  /**
   * It was.
   *
   * @param setId the set
   * @param setVersion its version in force
   * @param region region in which the subject is
   * @param since when it was scored or last corrected; the next step is not earlier
   */
  record Scored(String setId, int setVersion, String region, Instant since)
      implements ScorecardState {}
}
