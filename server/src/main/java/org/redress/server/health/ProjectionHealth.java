package org.redress.server.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redress.query.projection.ProjectionStatus;
import org.redress.query.projection.ProjectionStatus.State;
import org.springframework.boot.health.contributor.Health;

/** What the states of the projections mean for whoever asks the read models. */
final class ProjectionHealth {

  private ProjectionHealth() {}

  /**
   * Down as long as one projection does not run or does not show what the log held at the start;
   * the details name each one and what holds it up.
   */
  static Health of(List<ProjectionStatus> statuses, long headAtStart) {
    boolean up = statuses.stream().allMatch(status -> follows(status, headAtStart));
    Health.Builder health = up ? Health.up() : Health.down();
    statuses.forEach(status -> health.withDetail(status.name(), details(status)));
    return health.build();
  }

  private static boolean follows(ProjectionStatus status, long headAtStart) {
    return status.state() != State.RETRYING
        && status.state() != State.STOPPED
        && status.applied() >= headAtStart;
  }

  private static Map<String, Object> details(ProjectionStatus status) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("state", status.state().name());
    details.put("applied", status.applied());
    details.put("behind", status.behind());
    ProjectionStatus.Failure failure = status.failure();
    if (failure != null) {
      details.put("commit", failure.commit());
      details.put("since", failure.since());
      details.put("message", failure.message());
    }
    return details;
  }
}
