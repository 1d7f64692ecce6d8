package org.redress.command.warning;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;

class WarningTableTest {

  private static final String TABLE =
      """
                      | NotPublished     | Published                 | Withdrawn
      PublishWarning  | WarningPublished | WARNING_ALREADY_PUBLISHED | WARNING_ALREADY_PUBLISHED
      WithdrawWarning | WARNING_UNKNOWN  | WarningWithdrawn          | WRONG_STATE
      """;

  private static final Map<String, WarningCommand> COMMANDS =
      Map.of(
          "PublishWarning",
          WarningSamples.publish(),
          "WithdrawWarning",
          WarningSamples.withdraw(1));

  private static final Map<String, List<WarningCommand>> WAYS =
      Map.of(
          "NotPublished", List.of(),
          "Published", List.of(WarningSamples.publish()),
          "Withdrawn", List.of(WarningSamples.publish(), WarningSamples.withdraw(1)));

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            WarningCommand.class,
            WarningState.class,
            (command, state) ->
                Spec.givenWarning(WAYS.get(state).toArray(WarningCommand[]::new))
                    .when(COMMANDS.get(command))
                    .summary());
  }
}
