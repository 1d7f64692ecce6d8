package org.redress.eventstore.claim;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of a {@link ClaimTable}.
 *
 * @param name name of the processor
 * @param segment number of its segment, from 0
 * @param owner who holds it, or null when nobody does
 * @param epoch how often it changed hands; only ever rises
 * @param leaseUntil from then on anybody may take it
 * @param token how far the work has come, in the owner's own form, or null when nothing is done
 */
@SuppressWarnings("ArrayRecordComponent") // opaque bytes; rows are compared by owner and epoch
public record Claim(
    String name,
    int segment,
    @Nullable String owner,
    long epoch,
    Instant leaseUntil,
    byte @Nullable [] token) {

  /** A row nobody holds yet. */
  public static Claim free(String name, int segment, byte @Nullable [] token) {
    return new Claim(name, segment, null, 0, Instant.EPOCH, token);
  }

  /** Whether the one who asks may not touch it: somebody else holds it and the lease runs. */
  public boolean heldByOtherThan(String asker, Instant now) {
    return owner != null && !owner.equals(asker) && now.isBefore(leaseUntil);
  }

  /** The same row in new hands. */
  public Claim takenBy(String newOwner, Instant until) {
    return new Claim(name, segment, newOwner, epoch + 1, until, token);
  }

  /** The same row in the same hands, for longer. */
  public Claim extendedTo(Instant until) {
    return new Claim(name, segment, owner, epoch, until, token);
  }

  /** The same row with more work done. */
  public Claim withToken(byte @Nullable [] newToken) {
    return new Claim(name, segment, owner, epoch, leaseUntil, newToken);
  }

  /** The same row in nobody's hands. */
  public Claim released() {
    return new Claim(name, segment, null, epoch, Instant.EPOCH, token);
  }

  /** Whether the hands are the same as in the other row. */
  public boolean sameHolder(Claim other) {
    return epoch == other.epoch && Objects.equals(owner, other.owner);
  }
}
