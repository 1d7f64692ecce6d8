package org.redress.command.safeunit;

import static org.redress.command.safeunit.SafeUnitSamples.award;
import static org.redress.command.safeunit.SafeUnitSamples.enrol;
import static org.redress.command.safeunit.SafeUnitSamples.remove;
import static org.redress.command.safeunit.SafeUnitSamples.withdraw;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;

class SafeUnitTableTest {

  private static final String TABLE =
      """
                        | NotEnrolled  | Enrolled              | Awarded               | Removed
      EnrolUnit         | UnitEnrolled | UNIT_ALREADY_ENROLLED | UNIT_ALREADY_ENROLLED | UNIT_ALREADY_ENROLLED
      AwardUnit         | UNIT_UNKNOWN | UnitAwarded           | WRONG_STATE           | WRONG_STATE
      WithdrawUnitAward | UNIT_UNKNOWN | WRONG_STATE           | UnitAwardWithdrawn    | WRONG_STATE
      RemoveUnit        | UNIT_UNKNOWN | UnitRemoved           | WRONG_STATE           | WRONG_STATE
      """;

  private static final Map<String, SafeUnitCommand> COMMANDS =
      Map.of(
          "EnrolUnit", enrol(),
          "AwardUnit", award(),
          "WithdrawUnitAward", withdraw(),
          "RemoveUnit", remove());

  private static final Map<String, List<SafeUnitCommand>> WAYS =
      Map.of(
          "NotEnrolled", List.of(),
          "Enrolled", List.of(enrol()),
          "Awarded", List.of(enrol(), award()),
          "Removed", List.of(enrol(), remove()));

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            SafeUnitCommand.class,
            SafeUnitState.class,
            (command, state) ->
                Spec.givenSafeUnit(WAYS.get(state).toArray(SafeUnitCommand[]::new))
                    .when(COMMANDS.get(command))
                    .summary());
  }
}
