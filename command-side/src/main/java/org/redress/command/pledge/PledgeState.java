package org.redress.command.pledge;

import java.time.Instant;

/** Where a pledge stands. */
public sealed interface PledgeState {

  /** The stage as the API names it. */
  default String wireName() {
    return switch (this) {
      case NotMade _ -> "NOT_MADE";
      case InForce _ -> "IN_FORCE";
      case Suspended _ -> "SUSPENDED";
      case Ended _ -> "ENDED";
    };
  }

  /** There is no pledge under this id. */
  record NotMade() implements PledgeState {}

  /** There is a pledge. */
  sealed interface Made extends PledgeState {

    /** What was pledged and what was done under it. */
    PledgeRecord pledge();

    /** When the present stage began; the next step is not earlier. */
    Instant since();
  }

  /**
   * In force.
   *
   * @param pledge what was pledged and what was done under it
   * @param since when it was made or resumed
   */
  record InForce(PledgeRecord pledge, Instant since) implements Made {}

  /**
   * Suspended: it binds for goods received before, and for no others.
   *
   * @param pledge what was pledged and what was done under it
   * @param since when it was suspended
   */
  record Suspended(PledgeRecord pledge, Instant since) implements Made {}

  /**
   * Ended for good: it binds for goods received before, and for no others.
   *
   * @param pledge what was pledged and what was done under it
   * @param since when it ended
   */
  record Ended(PledgeRecord pledge, Instant since) implements Made {}
}
