package org.redress.query.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a projection is doing.
 *
 * @param name name of the projection
 * @param state what it does
 * @param applied last commit it has applied, here or in the process that runs it
 * @param behind commits in the log that it has not applied
 * @param failure what holds it up, null unless it is {@link State#RETRYING}
 */
public record ProjectionStatus(
    String name, State state, long applied, long behind, @Nullable Failure failure) {

  /** What a projection does. */
  public enum State {
    /** Follows the log. */
    RUNNING,
    /** Cannot apply a commit and tries again and again; its read models fall behind. */
    RETRYING,
    /** Another process runs it; this one takes it over when that one ends. */
    STANDBY,
    /** Not started, or stopped. */
    STOPPED
  }

  /**
   * What holds a projection up.
   *
   * @param since when the commit failed first
   * @param commit number of the commit that cannot be applied
   * @param message the reason
   */
  public record Failure(Instant since, long commit, String message) {}
}
