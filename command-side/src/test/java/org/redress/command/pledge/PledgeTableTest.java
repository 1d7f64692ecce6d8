package org.redress.command.pledge;

import static org.redress.command.pledge.PledgeSamples.carryOut;
import static org.redress.command.pledge.PledgeSamples.end;
import static org.redress.command.pledge.PledgeSamples.make;
import static org.redress.command.pledge.PledgeSamples.refused;
import static org.redress.command.pledge.PledgeSamples.resume;
import static org.redress.command.pledge.PledgeSamples.suspend;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;

class PledgeTableTest {

  private static final String TABLE =
      """
                             | NotMade        | InForce                  | Suspended                | Ended
      MakePledge             | PledgeMade     | PLEDGE_ALREADY_MADE      | PLEDGE_ALREADY_MADE      | PLEDGE_ALREADY_MADE
      SuspendPledge          | PLEDGE_UNKNOWN | PledgeSuspended          | WRONG_STATE              | WRONG_STATE
      ResumePledge           | PLEDGE_UNKNOWN | WRONG_STATE              | PledgeResumed            | WRONG_STATE
      EndPledge              | PLEDGE_UNKNOWN | PledgeEnded              | PledgeEnded              | WRONG_STATE
      CarryOutNoReasonReturn | PLEDGE_UNKNOWN | NoReasonReturnCarriedOut | NoReasonReturnCarriedOut | NoReasonReturnCarriedOut
      RecordRefusedReturn    | PLEDGE_UNKNOWN | NoReasonReturnRefused    | NoReasonReturnRefused    | NoReasonReturnRefused
      """;

  private static final Map<String, PledgeCommand> COMMANDS =
      Map.of(
          "MakePledge", make(),
          "SuspendPledge", suspend(),
          "ResumePledge", resume(),
          "EndPledge", end(),
          "CarryOutNoReasonReturn", carryOut(),
          "RecordRefusedReturn", refused());

  private static final Map<String, List<PledgeCommand>> WAYS =
      Map.of(
          "NotMade", List.of(),
          "InForce", List.of(make()),
          "Suspended", List.of(make(), suspend()),
          "Ended", List.of(make(), end()));

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            PledgeCommand.class,
            PledgeState.class,
            (command, state) ->
                Spec.givenPledge(WAYS.get(state).toArray(PledgeCommand[]::new))
                    .when(COMMANDS.get(command))
                    .summary());
  }
}
