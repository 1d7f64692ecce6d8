package org.redress.query.projection;

import java.util.List;

/**
 * Whole commits, one after the other.
 *
 * @param events their events in order
 * @param lastCommit number of the last commit; when there is none, the one that was asked beyond
 */
public record EventBatch(List<Recorded> events, long lastCommit) {

  /** Whether the log had nothing more. */
  boolean isEmpty() {
    return events.isEmpty();
  }
}
