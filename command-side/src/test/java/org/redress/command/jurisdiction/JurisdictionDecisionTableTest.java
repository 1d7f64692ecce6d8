package org.redress.command.jurisdiction;

import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.agree;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseStages.way;
import static org.redress.command.KnownNeighbours.CITY;
import static org.redress.command.KnownNeighbours.COUNTY;
import static org.redress.command.KnownNeighbours.OTHER_COUNTY;
import static org.redress.command.jurisdiction.JurisdictionSamples.EARLY;
import static org.redress.command.jurisdiction.JurisdictionSamples.LATE;
import static org.redress.command.jurisdiction.JurisdictionSamples.agree;
import static org.redress.command.jurisdiction.JurisdictionSamples.competent;
import static org.redress.command.jurisdiction.JurisdictionSamples.designate;
import static org.redress.command.jurisdiction.JurisdictionSamples.giveBack;
import static org.redress.command.jurisdiction.JurisdictionSamples.raise;
import static org.redress.command.jurisdiction.JurisdictionSamples.refer;
import static org.redress.command.jurisdiction.JurisdictionSamples.route;
import static org.redress.command.jurisdiction.JurisdictionSamples.transfer;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.CaseCommand;
import org.redress.command.CaseStages;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;
import org.redress.command.complaint.ComplaintState;

class JurisdictionDecisionTableTest {

  /** With whom the complaint is; the complaint is accepted. */
  private static final String TABLE =
      """
                                | Unassigned                    | Assigned                      | Disputed
      RecordJurisdiction        | JurisdictionRecorded          | JurisdictionRecorded          | JURISDICTION_DISPUTE_OPEN
      RouteCase                 | CaseRouted                    | CASE_ALREADY_ROUTED           | JURISDICTION_DISPUTE_OPEN
      ReturnCase                | CASE_NOT_WITH_ORGANISATION    | CaseReturned                  | JURISDICTION_DISPUTE_OPEN
      TransferComplaint         | CASE_NOT_WITH_ORGANISATION    | ComplaintTransferred          | JURISDICTION_DISPUTE_OPEN
      RaiseJurisdictionDispute  | JurisdictionDisputeRaised     | JurisdictionDisputeRaised     | JURISDICTION_DISPUTE_OPEN
      ReferJurisdictionDispute  | JURISDICTION_DISPUTE_NOT_OPEN | JURISDICTION_DISPUTE_NOT_OPEN | JurisdictionDisputeReferred
      SettleJurisdictionDispute | JURISDICTION_DISPUTE_NOT_OPEN | JURISDICTION_DISPUTE_NOT_OPEN | JurisdictionDisputeSettled
      DesignateJurisdiction     | JURISDICTION_DISPUTE_NOT_OPEN | JURISDICTION_DISPUTE_NOT_OPEN | JurisdictionDesignated
      """;

  /** Stages of the complaint; it is with no organisation. */
  private static final String BY_STAGE =
      """
                                | NotFiled     | Filed                         | PickedUp                      | Accepted                      | Refused     | Withdrawn   | Closed
      RecordJurisdiction        | CASE_UNKNOWN | JurisdictionRecorded          | JurisdictionRecorded          | JurisdictionRecorded          | WRONG_STATE | WRONG_STATE | WRONG_STATE
      RouteCase                 | CASE_UNKNOWN | CaseRouted                    | CaseRouted                    | CaseRouted                    | WRONG_STATE | WRONG_STATE | WRONG_STATE
      ReturnCase                | CASE_UNKNOWN | CASE_NOT_WITH_ORGANISATION    | CASE_NOT_WITH_ORGANISATION    | CASE_NOT_WITH_ORGANISATION    | WRONG_STATE | WRONG_STATE | WRONG_STATE
      TransferComplaint         | CASE_UNKNOWN | CASE_NOT_WITH_ORGANISATION    | CASE_NOT_WITH_ORGANISATION    | CASE_NOT_WITH_ORGANISATION    | WRONG_STATE | WRONG_STATE | WRONG_STATE
      RaiseJurisdictionDispute  | CASE_UNKNOWN | JurisdictionDisputeRaised     | JurisdictionDisputeRaised     | JurisdictionDisputeRaised     | WRONG_STATE | WRONG_STATE | WRONG_STATE
      ReferJurisdictionDispute  | CASE_UNKNOWN | JURISDICTION_DISPUTE_NOT_OPEN | JURISDICTION_DISPUTE_NOT_OPEN | JURISDICTION_DISPUTE_NOT_OPEN | WRONG_STATE | WRONG_STATE | WRONG_STATE
      SettleJurisdictionDispute | CASE_UNKNOWN | JURISDICTION_DISPUTE_NOT_OPEN | JURISDICTION_DISPUTE_NOT_OPEN | JURISDICTION_DISPUTE_NOT_OPEN | WRONG_STATE | WRONG_STATE | WRONG_STATE
      DesignateJurisdiction     | CASE_UNKNOWN | JURISDICTION_DISPUTE_NOT_OPEN | JURISDICTION_DISPUTE_NOT_OPEN | JURISDICTION_DISPUTE_NOT_OPEN | WRONG_STATE | WRONG_STATE | WRONG_STATE
      """;

  private static final Map<String, JurisdictionCommand> COMMANDS =
      Map.of(
          "RecordJurisdiction", competent(LATE),
          "RouteCase", route(LATE),
          "ReturnCase", giveBack(LATE),
          "TransferComplaint", transfer(LATE, COUNTY, CITY),
          "RaiseJurisdictionDispute", raise(LATE),
          "ReferJurisdictionDispute", refer(LATE, CITY),
          "SettleJurisdictionDispute", agree(LATE, COUNTY),
          "DesignateJurisdiction", designate(LATE, CITY, OTHER_COUNTY));

  private static final Map<String, CaseCommand[]> WAYS =
      Map.of(
          "Unassigned", way(file(), accept()),
          "Assigned", way(file(), accept(), route(EARLY)),
          "Disputed", way(file(), accept(), raise(EARLY)));

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            JurisdictionCommand.class,
            JurisdictionState.class,
            (command, state) -> summary(WAYS.get(state), command));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryStageOfTheComplaint() {
    return DecisionTable.of(BY_STAGE)
        .tests(
            JurisdictionCommand.class,
            ComplaintState.class,
            (command, stage) -> summary(CaseStages.wayTo(stage), command));
  }

  private static String summary(CaseCommand[] way, String command) {
    return Spec.givenCase(way).when(COMMANDS.get(command)).summary();
  }
}
