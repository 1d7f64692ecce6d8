package org.redress.graphql;

import java.time.Duration;

/** Lets a caller wait until the read models show a commit, so that one's own write can be read. */
public interface ProjectionWait {

  /**
   * Waits until every read model has applied the commit or the time is over.
   *
   * @return whether they have
   */
  boolean awaitApplied(long commit, Duration atMost);
}
