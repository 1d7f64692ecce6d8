package org.redress.query.mediation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.mediation.TestBodyChoice;
import org.redress.events.mediation.TestCostBearer;
import org.redress.events.mediation.TestOutcome;

/**
 * A test or appraisal.
 *
 * @param id id inside the mediation
 * @param body name of the body that tests
 * @param choice who chose the body
 * @param costBorneBy who pays, as agreed
 * @param startedAt when it began
 * @param endedAt when it ended, null while it goes on
 * @param outcome how it ended, null while it goes on
 */
public record TestOnFile(
    String id,
    String body,
    TestBodyChoice choice,
    TestCostBearer costBorneBy,
    Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable TestOutcome outcome) {

  TestOnFile ended(TestOutcome how, Instant at) {
    return new TestOnFile(id, body, choice, costBorneBy, startedAt, at, how);
  }
}
