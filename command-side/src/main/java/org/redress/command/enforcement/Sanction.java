package org.redress.command.enforcement;

import java.time.Instant;

/**
 * A penalty that was decided.
 *
 * @param since when it was decided or what happened to it last; the next step is not earlier
 * @param publication whether it is public
 * @param revoked whether it was revoked
 */
public record Sanction(Instant since, Publication publication, boolean revoked) {

  /** Whether a penalty is public. */
  public enum Publication {
    /** Not yet. */
    NONE,
    /** It is. */
    PUBLISHED,
    /** No longer. */
    WITHDRAWN
  }

  Sanction published(Instant at) {
    return new Sanction(at, Publication.PUBLISHED, revoked);
  }

  Sanction withdrawn(Instant at) {
    return new Sanction(at, Publication.WITHDRAWN, revoked);
  }

  Sanction revoked(Instant at) {
    return new Sanction(at, publication, true);
  }
}
