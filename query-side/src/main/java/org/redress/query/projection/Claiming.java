package org.redress.query.projection;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * The right of one process to move one projection. A process that wants it looks at the row again
 * and again: when its owner has left it, or has shown no sign of life for the claim's time, it
 * takes it with the next epoch. Only the looker's own clock counts, so clocks need not agree. Used
 * by one thread.
 */
final class Claiming {

  private final Positions positions;
  private final Projection projection;
  private final String owner;
  private final Duration claimTime;
  private final InstantSource clock;

  private @Nullable ClaimedPosition held;
  private Instant beaten = Instant.MIN;
  private @Nullable ClaimedPosition seen;
  private Instant seenSince = Instant.MIN;

  Claiming(
      Positions positions,
      Projection projection,
      String owner,
      Duration claimTime,
      InstantSource clock) {
    this.positions = positions;
    this.projection = projection;
    this.owner = owner;
    this.claimTime = claimTime;
    this.clock = clock;
  }

  /** The claim, null while this process has none. */
  @Nullable ClaimedPosition held() {
    return held;
  }

  /** The last commit that whoever has the projection had applied when it was last looked at. */
  long seenCommit() {
    return seen == null ? 0 : seen.commit();
  }

  /** Looks whether the projection can be had, and takes it. */
  @Nullable ClaimedPosition tryTake() {
    ClaimedPosition row = positions.find(projection.name());
    if (row == null) {
      var first = new ClaimedPosition(projection.name(), projection.form(), 0, 0L, owner, 1, 0L);
      return got(positions.begin(first) ? first : null);
    }
    Instant now = clock.instant();
    if (!row.equals(seen)) {
      seen = row;
      seenSince = now;
    }
    boolean free =
        Positions.isFree(row)
            || row.owner().equals(owner)
            || !now.isBefore(seenSince.plus(claimTime));
    return free ? got(positions.take(row, owner)) : null;
  }

  private @Nullable ClaimedPosition got(@Nullable ClaimedPosition claim) {
    held = claim;
    beaten = clock.instant();
    return claim;
  }

  /**
   * Says up to where this process writes next.
   *
   * @throws TakenOver when somebody else has the projection
   */
  void announce(ClaimedPosition claim, long upTo) throws TakenOver {
    stillHeld(positions.announce(claim, upTo));
  }

  /**
   * Stores how far the projection came.
   *
   * @throws TakenOver when somebody else has it
   */
  void store(ClaimedPosition claim, long commit) throws TakenOver {
    stillHeld(positions.store(claim, projection.form(), commit));
  }

  /**
   * Shows that this process lives, a few times in the claim's time.
   *
   * @throws TakenOver when somebody else has the projection
   */
  void renew() throws TakenOver {
    ClaimedPosition claim = held;
    if (claim != null && !clock.instant().isBefore(beaten.plus(pace()))) {
      stillHeld(positions.renew(claim));
    }
  }

  /** How often {@link #renew} has to be called. */
  Duration pace() {
    return claimTime.dividedBy(3);
  }

  /**
   * Looks whether the claim still holds.
   *
   * @throws TakenOver when it does not
   */
  void check(ClaimedPosition claim) throws TakenOver {
    if (!positions.holds(claim)) {
      lost();
    }
  }

  /** Lets somebody else have the projection at once. */
  void release() {
    if (held != null) {
      positions.release(held);
      held = null;
    }
  }

  private void stillHeld(boolean holds) throws TakenOver {
    beaten = clock.instant();
    if (!holds) {
      lost();
    }
  }

  private void lost() throws TakenOver {
    held = null;
    throw new TakenOver(projection.name());
  }

  /** Another process has the projection. */
  static final class TakenOver extends Exception {

    private static final long serialVersionUID = 1L;

    TakenOver(String projection) {
      super("Projection " + projection + " was taken over");
    }
  }
}
