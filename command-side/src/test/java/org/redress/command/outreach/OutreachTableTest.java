package org.redress.command.outreach;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;

class OutreachTableTest {

  private static final String TABLE =
      """
                            | NotPlanned              | Planned                  | Held                     | Cancelled                | TestPublished
      PlanOutreach          | OutreachPlanned         | OUTREACH_ALREADY_ON_FILE | OUTREACH_ALREADY_ON_FILE | OUTREACH_ALREADY_ON_FILE | OUTREACH_ALREADY_ON_FILE
      RecordOutreach        | OutreachHeld            | OutreachHeld             | WRONG_STATE              | WRONG_STATE              | WRONG_STATE
      CorrectOutreach       | OUTREACH_UNKNOWN        | WRONG_STATE              | OutreachCorrected        | WRONG_STATE              | WRONG_STATE
      CancelOutreach        | OUTREACH_UNKNOWN        | OutreachCancelled        | WRONG_STATE              | WRONG_STATE              | WRONG_STATE
      PublishComparisonTest | ComparisonTestPublished | OUTREACH_ALREADY_ON_FILE | OUTREACH_ALREADY_ON_FILE | OUTREACH_ALREADY_ON_FILE | OUTREACH_ALREADY_ON_FILE
      """;

  private static final OutreachCommand HELD = OutreachSamples.held(OutreachSamples.DAY, 200);

  private static final Map<String, OutreachCommand> COMMANDS =
      Map.of(
          "PlanOutreach",
          OutreachSamples.plan(),
          "RecordOutreach",
          HELD,
          "CorrectOutreach",
          OutreachSamples.correct(),
          "CancelOutreach",
          OutreachSamples.cancel(),
          "PublishComparisonTest",
          OutreachSamples.test(27));

  private static final Map<String, List<OutreachCommand>> WAYS =
      Map.of(
          "NotPlanned", List.of(),
          "Planned", List.of(OutreachSamples.plan()),
          "Held", List.of(OutreachSamples.plan(), HELD),
          "Cancelled", List.of(OutreachSamples.plan(), OutreachSamples.cancel()),
          "TestPublished", List.of(OutreachSamples.test(27)));

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            OutreachCommand.class,
            OutreachState.class,
            (command, state) ->
                Spec.givenOutreach(WAYS.get(state).toArray(OutreachCommand[]::new))
                    .when(COMMANDS.get(command))
                    .summary());
  }
}
