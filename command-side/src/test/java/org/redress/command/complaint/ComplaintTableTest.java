package org.redress.command.complaint;

import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.close;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.pickUp;
import static org.redress.command.CaseSamples.refuse;
import static org.redress.command.CaseSamples.reopen;
import static org.redress.command.CaseSamples.withdraw;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.CaseStages;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;

class ComplaintTableTest {

  private static final String TABLE =
      """
                        | NotFiled       | Filed              | PickedUp           | Accepted           | Refused            | Withdrawn          | Closed
      FileComplaint     | ComplaintFiled | CASE_ALREADY_FILED | CASE_ALREADY_FILED | CASE_ALREADY_FILED | CASE_ALREADY_FILED | CASE_ALREADY_FILED | CASE_ALREADY_FILED
      PickUpComplaint   | CASE_UNKNOWN   | ComplaintPickedUp  | WRONG_STATE        | WRONG_STATE        | WRONG_STATE        | WRONG_STATE        | WRONG_STATE
      AcceptComplaint   | CASE_UNKNOWN   | ComplaintAccepted  | ComplaintAccepted  | ALREADY_DECIDED    | ALREADY_DECIDED    | WRONG_STATE        | ALREADY_DECIDED
      RefuseComplaint   | CASE_UNKNOWN   | ComplaintRefused   | ComplaintRefused   | ALREADY_DECIDED    | ALREADY_DECIDED    | WRONG_STATE        | ALREADY_DECIDED
      WithdrawComplaint | CASE_UNKNOWN   | ComplaintWithdrawn | ComplaintWithdrawn | ComplaintWithdrawn | WRONG_STATE        | WRONG_STATE        | WRONG_STATE
      CloseComplaint    | CASE_UNKNOWN   | WRONG_STATE        | WRONG_STATE        | ComplaintClosed    | WRONG_STATE        | WRONG_STATE        | WRONG_STATE
      ReopenComplaint   | CASE_UNKNOWN   | WRONG_STATE        | WRONG_STATE        | WRONG_STATE        | WRONG_STATE        | WRONG_STATE        | ComplaintReopened
      """;

  private static final Map<String, ComplaintCommand> COMMANDS =
      Map.of(
          "FileComplaint", file(),
          "PickUpComplaint", pickUp(),
          "AcceptComplaint", accept(),
          "RefuseComplaint", refuse(),
          "WithdrawComplaint", withdraw(),
          "CloseComplaint", close(),
          "ReopenComplaint", reopen());

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            ComplaintCommand.class,
            ComplaintState.class,
            (command, stage) ->
                Spec.givenCase(CaseStages.wayTo(stage)).when(COMMANDS.get(command)).summary());
  }
}
