package org.redress.query.handling;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.clock.Duty;
import org.redress.events.clock.LimitUnit;
import org.redress.query.clock.StatutoryClock;

/**
 * One duty of a file.
 *
 * @param clock the clock that keeps it, with its rule, its stops and extensions
 * @param result how it was done, or where it stands
 * @param doneAt when it was done, null when it was not
 * @param doneBy who did it, null when nobody did
 * @param lateBy by how many of {@code clock.unit()} it was or is late; null when it is not, and
 *     when a calendar is not published
 */
public record DutyReview(
    StatutoryClock clock,
    DutyResult result,
    @Nullable Instant doneAt,
    @Nullable Doer doneBy,
    @Nullable Integer lateBy) {

  /**
   * Who did something.
   *
   * @param id the account
   * @param role in what capacity
   * @param organisation body acted for
   */
  public record Doer(String id, String role, String organisation) {}

  /** The duty. */
  public Duty duty() {
    return clock.duty();
  }

  /** Article and item, null when the instrument has none. */
  public @Nullable String article() {
    return clock.article();
  }

  /** Last day, null when it is not known. */
  public @Nullable LocalDate dueOn() {
    return clock.dueOn();
  }

  /** What lateness is counted in. */
  public LimitUnit unit() {
    return clock.unit();
  }
}
