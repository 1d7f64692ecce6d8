package org.redress.command.oversight;

import static org.redress.command.oversight.OversightSamples.close;
import static org.redress.command.oversight.OversightSamples.demand;
import static org.redress.command.oversight.OversightSamples.find;
import static org.redress.command.oversight.OversightSamples.open;
import static org.redress.command.oversight.OversightSamples.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;
import org.redress.events.oversight.ReviewOutcome;

class OversightTableTest {

  /** An open review has a finding and a demand without a report. */
  private static final String TABLE =
      """
                           | NotReviewed     | Open                  | Closed
      OpenOversightReview  | ReviewOpened    | REVIEW_ALREADY_OPEN   | ReviewOpened
      RecordFinding        | REVIEW_NOT_OPEN | FindingRecorded       | REVIEW_NOT_OPEN
      DemandRectification  | REVIEW_NOT_OPEN | RectificationDemanded | REVIEW_NOT_OPEN
      ReportRectification  | REVIEW_NOT_OPEN | RectificationReported | REVIEW_NOT_OPEN
      CloseOversightReview | REVIEW_NOT_OPEN | ReviewClosed          | REVIEW_NOT_OPEN
      """;

  private static final Map<String, OversightCommand> COMMANDS =
      Map.of(
          "OpenOversightReview", open(60, OversightSamples.CASE),
          "RecordFinding",
              new RecordFinding(
                  OversightSamples.CASE, report().occurredAt(), OversightSamples.BODY, "样例", null),
          "DemandRectification", demand(),
          "ReportRectification", report(),
          "CloseOversightReview", close(ReviewOutcome.NOT_RECTIFIED));

  private static final Map<String, List<OversightCommand>> WAYS =
      Map.of(
          "NotReviewed", List.of(),
          "Open", List.of(open(), find(), demand()),
          "Closed", List.of(open(), close(ReviewOutcome.NOTHING_FOUND)));

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            OversightCommand.class,
            OversightState.class,
            (command, state) ->
                Spec.givenOversight(WAYS.get(state).toArray(OversightCommand[]::new))
                    .when(COMMANDS.get(command))
                    .summary());
  }
}
