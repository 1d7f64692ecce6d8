package org.redress.query.projection;

import java.time.Duration;

/**
 * What a rebuild did.
 *
 * @param commits commits replayed
 * @param events events replayed; each went to every projection
 * @param took time from dropping the read models to the last of them being up to date
 */
public record Rebuilt(long commits, long events, Duration took) {

  /** Events replayed a second. */
  public long eventsPerSecond() {
    return Math.round(events * 1e9 / Math.max(1, took.toNanos()));
  }
}
