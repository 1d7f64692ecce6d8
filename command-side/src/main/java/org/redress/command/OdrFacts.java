package org.redress.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a complaint stands between an enterprise that settles online and the authority.
 *
 * @param stage the stage
 * @param since when it began, null when the complaint was never sent to an enterprise
 */
public record OdrFacts(Stage stage, @Nullable Instant since) {

  /** A complaint that was never sent to an enterprise. */
  public static final OdrFacts NOT_SENT = new OdrFacts(Stage.NOT_SENT, null);

  /** The stages. */
  public enum Stage {
    /** Never sent to an enterprise. */
    NOT_SENT,
    /** The enterprise has its time; the authority neither accepts nor refuses. */
    WITH_ENTERPRISE,
    /** The consumer and the enterprise settled. */
    SETTLED,
    /** It came to the authority and goes on as any complaint. */
    BACK_AT_AUTHORITY
  }
}
