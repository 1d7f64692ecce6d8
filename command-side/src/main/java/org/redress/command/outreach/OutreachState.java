package org.redress.command.outreach;

import java.time.Instant;

/** Where an activity for consumers stands. */
public sealed interface OutreachState {

  /** The stage as the API names it. */
  default String wireName() {
    return switch (this) {
      case NotPlanned _ -> "NOT_PLANNED";
      case Planned _ -> "PLANNED";
      case Held _ -> "HELD";
      case Cancelled _ -> "CANCELLED";
      case TestPublished _ -> "TEST_PUBLISHED";
    };
  }

  /** There is none under this id. */
  record NotPlanned() implements OutreachState {}

  /**
   * Planned, not held.
   *
   * @param since when it was planned
   */
  record Planned(Instant since) implements OutreachState {}

  /**
   * Held.
   *
   * @param since when that was recorded or last corrected
   */
  record Held(Instant since) implements OutreachState {}

  /** Planned and cancelled. */
  record Cancelled() implements OutreachState {}

  /** A comparison test whose result was published. */
  record TestPublished() implements OutreachState {}
}
