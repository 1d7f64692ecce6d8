package org.redress.query.api;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.graphql.ProjectionWait;

/** The argument {@code atLeast}: waiting until the read models show a commit. */
public final class Freshness {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private final ProjectionWait projections;

  /** Waits for these projections. */
  public Freshness(ProjectionWait projections) {
    this.projections = projections;
  }

  /**
   * Returns when every read model shows the commit, at once when none is asked for.
   *
   * @throws InvalidArgument when that takes more than 5 seconds
   */
  public void await(@Nullable Long commit) {
    if (commit != null && !projections.awaitApplied(commit, LONGEST_WAIT)) {
      throw new InvalidArgument(
          InvalidArgument.Code.NOT_YET_VISIBLE,
          "The read models do not show this commit yet.",
          List.of("atLeast"),
          null);
    }
  }
}
