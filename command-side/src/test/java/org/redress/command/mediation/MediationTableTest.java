package org.redress.command.mediation;

import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hold;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.CaseSamples.settle;
import static org.redress.command.CaseSamples.terminate;
import static org.redress.command.CaseStages.way;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.CaseCommand;
import org.redress.command.CaseStages;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;
import org.redress.command.complaint.ComplaintState;

class MediationTableTest {

  /** States of mediation; the complaint is accepted. */
  private static final String TABLE =
      """
                           | NotMediated          | Open                   | Ended
      OpenMediation        | MediationOpened      | MEDIATION_ALREADY_OPEN | MediationOpened
      HoldMediationSession | MEDIATION_NOT_OPEN   | MediationSessionHeld   | MEDIATION_NOT_OPEN
      SettleMediation      | MEDIATION_NOT_OPEN   | MediationSettled       | MEDIATION_NOT_OPEN
      TerminateMediation   | MEDIATION_NOT_OPEN   | MediationTerminated    | MEDIATION_NOT_OPEN
      """;

  /** Stages of the complaint; there was no mediation. */
  private static final String BY_STAGE =
      """
                           | NotFiled     | Filed              | PickedUp           | Accepted           | Refused            | Withdrawn          | Closed
      OpenMediation        | CASE_UNKNOWN | WRONG_STATE        | WRONG_STATE        | MediationOpened    | WRONG_STATE        | WRONG_STATE        | WRONG_STATE
      HoldMediationSession | CASE_UNKNOWN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN
      SettleMediation      | CASE_UNKNOWN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN
      TerminateMediation   | CASE_UNKNOWN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN
      """;

  private static final Map<String, MediationCommand> COMMANDS =
      Map.of(
          "OpenMediation", openMediation(50),
          "HoldMediationSession", hold(),
          "SettleMediation", settle(),
          "TerminateMediation", terminate());

  private static final Map<String, CaseCommand[]> WAYS =
      Map.of(
          "NotMediated", way(file(), accept()),
          "Open", way(file(), accept(), openMediation()),
          "Ended", way(file(), accept(), openMediation(), settle()));

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            MediationCommand.class,
            MediationState.class,
            (command, state) -> summary(WAYS.get(state), command));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryStageOfTheComplaint() {
    return DecisionTable.of(BY_STAGE)
        .tests(
            MediationCommand.class,
            ComplaintState.class,
            (command, stage) -> summary(CaseStages.wayTo(stage), command));
  }

  private static String summary(CaseCommand[] way, String command) {
    return Spec.givenCase(way).when(COMMANDS.get(command)).summary();
  }
}
