package org.redress.command.pledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.pledge.PledgeKind;

/** Where a pledge stands. */
public sealed interface PledgeState {

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

  /**
   * What was pledged and what was done under it.
   *
   * @param merchantId the merchant that pledged
   * @param kind what is promised
   * @param returnTermDays days for returning goods; 0 for a pledge without returns
   * @param region region of the merchant
   * @param inForce the days on which it was in force, in order
   * @param returns returns carried out so far
   */
  record PledgeRecord(
      String merchantId,
      PledgeKind kind,
      int returnTermDays,
      String region,
      List<Span> inForce,
      int returns) {}

  /**
   * Days in Asia/Shanghai on which the pledge was in force, if only for a part of the day.
   *
   * @param first first day
   * @param last last day, null while it is in force
   */
  record Span(LocalDate first, @Nullable LocalDate last) {}
}
