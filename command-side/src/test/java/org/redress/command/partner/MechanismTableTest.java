package org.redress.command.partner;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;

class MechanismTableTest {

  private static final String TABLE =
      """
                     | NotSetUp          | Working
      SetUpMechanism | MechanismSetUp    | MECHANISM_ALREADY_SET_UP
      JoinMechanism  | MECHANISM_UNKNOWN | PartnerJoined
      LeaveMechanism | MECHANISM_UNKNOWN | PartnerLeft
      """;

  private static final Map<String, MechanismCommand> COMMANDS =
      Map.of(
          "SetUpMechanism",
          MechanismSamples.setUp(),
          "JoinMechanism",
          MechanismSamples.join("样例消保委", 2),
          "LeaveMechanism",
          MechanismSamples.leave("样例法院"));

  private static final Map<String, List<MechanismCommand>> WAYS =
      Map.of(
          "NotSetUp",
          List.of(),
          "Working",
          List.of(MechanismSamples.setUp(), MechanismSamples.join("样例法院", 1)));

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            MechanismCommand.class,
            MechanismState.class,
            (command, state) ->
                Spec.givenMechanism(WAYS.get(state).toArray(MechanismCommand[]::new))
                    .when(COMMANDS.get(command))
                    .summary());
  }
}
