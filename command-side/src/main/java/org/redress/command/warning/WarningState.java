package org.redress.command.warning;

import java.time.Instant;

/** Where a consumption warning stands. */
public sealed interface WarningState {

  /** There is none under this id. */
  record NotPublished() implements WarningState {}

  /**
   * It is before the public.
   *
   * @param since when it was published
   */
  record Published(Instant since) implements WarningState {}

  /** It was withdrawn. */
  record Withdrawn() implements WarningState {}
}
