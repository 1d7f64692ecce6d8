package org.redress.server.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.query.projection.ProjectionStatus;
import org.redress.query.projection.ProjectionStatus.Failure;
import org.redress.query.projection.ProjectionStatus.State;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** When the read models count as healthy. */
class ProjectionHealthTest {

  private static final ProjectionStatus GOOD =
      new ProjectionStatus("cases", State.RUNNING, 10, 0, null);

  @Test
  void runningAndCaughtUpIsUp() {
    assertThat(ProjectionHealth.of(List.of(GOOD), 10).getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void fallingBehindNewCommitsIsStillUp() {
    var behind = new ProjectionStatus("cases", State.RUNNING, 10, 500, null);

    assertThat(ProjectionHealth.of(List.of(behind), 10).getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void notYetCaughtUpWithTheStartIsDown() {
    assertThat(ProjectionHealth.of(List.of(GOOD), 11).getStatus()).isEqualTo(Status.DOWN);
  }

  @ParameterizedTest
  @EnumSource(
      value = State.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"RUNNING", "STANDBY"})
  void oneThatDoesNotRunIsDown(State state) {
    var other = new ProjectionStatus("ledger", state, 10, 0, null);

    assertThat(ProjectionHealth.of(List.of(GOOD, other), 10).getStatus()).isEqualTo(Status.DOWN);
  }

  /** Another node keeps the read model, and its position is what counts. */
  @Test
  void oneThatStandsByIsAsGoodAsThePositionItSees() {
    var standBy = new ProjectionStatus("ledger", State.STANDBY, 10, 0, null);

    assertThat(ProjectionHealth.of(List.of(GOOD, standBy), 10).getStatus()).isEqualTo(Status.UP);
    assertThat(ProjectionHealth.of(List.of(GOOD, standBy), 11).getStatus()).isEqualTo(Status.DOWN);
  }

  @Test
  void whatHoldsAProjectionUpIsNamed() {
    Instant since = Instant.parse("2026-05-01T02:00:00Z");
    var retrying =
        new ProjectionStatus("ledger", State.RETRYING, 6, 4, new Failure(since, 7, "no such case"));

    Health health = ProjectionHealth.of(List.of(GOOD, retrying), 5);

    assertThat(health.getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.getDetails().get("ledger"))
        .isEqualTo(
            Map.of(
                "state",
                "RETRYING",
                "applied",
                6L,
                "behind",
                4L,
                "commit",
                7L,
                "since",
                since,
                "message",
                "no such case"));
  }
}
