package org.redress.command.report;

import static org.redress.command.CaseSamples.hour;
import static org.redress.command.KnownNeighbours.COUNTY;
import static org.redress.command.KnownNeighbours.OTHER_COUNTY;
import static org.redress.command.report.ReportSamples.REPORT;
import static org.redress.command.report.ReportSamples.agree;
import static org.redress.command.report.ReportSamples.close;
import static org.redress.command.report.ReportSamples.decideToFile;
import static org.redress.command.report.ReportSamples.designate;
import static org.redress.command.report.ReportSamples.drop;
import static org.redress.command.report.ReportSamples.extend;
import static org.redress.command.report.ReportSamples.file;
import static org.redress.command.report.ReportSamples.found;
import static org.redress.command.report.ReportSamples.giveBack;
import static org.redress.command.report.ReportSamples.giveBackToCentre;
import static org.redress.command.report.ReportSamples.goUp;
import static org.redress.command.report.ReportSamples.merge;
import static org.redress.command.report.ReportSamples.raise;
import static org.redress.command.report.ReportSamples.refer;
import static org.redress.command.report.ReportSamples.route;
import static org.redress.command.report.ReportSamples.startTest;
import static org.redress.command.report.ReportSamples.tell;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;
import org.redress.events.report.ReportOutcome;

class ReportTableTest {

  private static final String TABLE =
      """
                                      | NotReceived    | Verifying                       | Testing                         | AtCentre                        | Returned               | Dropped                | Decided                | Closed
      FileReport                      | ReportFiled    | REPORT_ALREADY_FILED            | REPORT_ALREADY_FILED            | REPORT_ALREADY_FILED            | REPORT_ALREADY_FILED   | REPORT_ALREADY_FILED   | REPORT_ALREADY_FILED   | REPORT_ALREADY_FILED
      ReturnReport                    | REPORT_UNKNOWN | ReportReturned                  | REPORT_TEST_OPEN                | ReportReturned                  | WRONG_STATE            | WRONG_STATE            | WRONG_STATE            | WRONG_STATE
      RouteReport                     | REPORT_UNKNOWN | WRONG_STATE                     | WRONG_STATE                     | ReportRouted                    | WRONG_STATE            | WRONG_STATE            | WRONG_STATE            | WRONG_STATE
      ExtendVerification              | REPORT_UNKNOWN | ReportVerificationExtended      | ReportVerificationExtended      | WRONG_STATE                     | WRONG_STATE            | WRONG_STATE            | WRONG_STATE            | WRONG_STATE
      StartReportTest                 | REPORT_UNKNOWN | ReportTestStarted               | REPORT_TEST_OPEN                | WRONG_STATE                     | WRONG_STATE            | WRONG_STATE            | WRONG_STATE            | WRONG_STATE
      EndReportTest                   | REPORT_UNKNOWN | REPORT_TEST_NOT_OPEN            | ReportTestEnded                 | REPORT_TEST_NOT_OPEN            | REPORT_TEST_NOT_OPEN   | REPORT_TEST_NOT_OPEN   | REPORT_TEST_NOT_OPEN   | REPORT_TEST_NOT_OPEN
      MergeNewFacts                   | REPORT_UNKNOWN | NewFactsMerged                  | NewFactsMerged                  | WRONG_STATE                     | WRONG_STATE            | WRONG_STATE            | WRONG_STATE            | WRONG_STATE
      DropRepeatedReport              | REPORT_UNKNOWN | RepeatedReportDropped           | REPORT_TEST_OPEN                | WRONG_STATE                     | WRONG_STATE            | WRONG_STATE            | WRONG_STATE            | WRONG_STATE
      DecideReportFiling              | REPORT_UNKNOWN | ReportFilingDecided             | REPORT_TEST_OPEN                | WRONG_STATE                     | WRONG_STATE            | WRONG_STATE            | WRONG_STATE            | WRONG_STATE
      TellReporter                    | REPORT_UNKNOWN | WRONG_STATE                     | WRONG_STATE                     | WRONG_STATE                     | ReporterTold           | WRONG_STATE            | ReporterTold           | ReporterTold
      ReferToPolice                   | REPORT_UNKNOWN | ReportReferredToPolice          | ReportReferredToPolice          | ReportReferredToPolice          | ReportReferredToPolice | ReportReferredToPolice | ReportReferredToPolice | ReportReferredToPolice
      CloseReport                     | REPORT_UNKNOWN | WRONG_STATE                     | WRONG_STATE                     | WRONG_STATE                     | WRONG_STATE            | WRONG_STATE            | ReportClosed           | WRONG_STATE
      RecordReportJurisdiction        | REPORT_UNKNOWN | ReportJurisdictionRecorded      | ReportJurisdictionRecorded      | ReportJurisdictionRecorded      | WRONG_STATE            | WRONG_STATE            | WRONG_STATE            | WRONG_STATE
      RaiseReportJurisdictionDispute  | REPORT_UNKNOWN | ReportJurisdictionDisputeRaised | ReportJurisdictionDisputeRaised | ReportJurisdictionDisputeRaised | WRONG_STATE            | WRONG_STATE            | WRONG_STATE            | WRONG_STATE
      ReferReportJurisdictionDispute  | REPORT_UNKNOWN | JURISDICTION_DISPUTE_NOT_OPEN   | JURISDICTION_DISPUTE_NOT_OPEN   | JURISDICTION_DISPUTE_NOT_OPEN   | WRONG_STATE            | WRONG_STATE            | WRONG_STATE            | WRONG_STATE
      SettleReportJurisdictionDispute | REPORT_UNKNOWN | JURISDICTION_DISPUTE_NOT_OPEN   | JURISDICTION_DISPUTE_NOT_OPEN   | JURISDICTION_DISPUTE_NOT_OPEN   | WRONG_STATE            | WRONG_STATE            | WRONG_STATE            | WRONG_STATE
      DesignateReportJurisdiction     | REPORT_UNKNOWN | JURISDICTION_DISPUTE_NOT_OPEN   | JURISDICTION_DISPUTE_NOT_OPEN   | JURISDICTION_DISPUTE_NOT_OPEN   | WRONG_STATE            | WRONG_STATE            | WRONG_STATE            | WRONG_STATE
      """;

  private static final Map<String, ReportCommand> COMMANDS =
      Stream.of(
              file(),
              giveBack(),
              route(),
              extend(),
              startTest(),
              new EndReportTest(REPORT, hour(20), null),
              merge(),
              drop(),
              decideToFile(),
              new TellReporter(
                  REPORT, hour(95), tell().basis(), null, tell().way(), tell().content()),
              refer(),
              close(ReportOutcome.PENALTY),
              found(20),
              raise(20),
              goUp(20),
              agree(20, COUNTY),
              designate(20, COUNTY))
          .collect(Collectors.toMap(c -> c.getClass().getSimpleName(), Function.identity()));

  private static final Map<String, List<ReportCommand>> WAYS =
      Map.of(
          "NotReceived", List.of(),
          "Verifying", List.of(file()),
          "Testing", List.of(file(), startTest()),
          "AtCentre",
              List.of(
                  file(),
                  new ReturnReport(REPORT, hour(1), giveBackToCentre().ground(), "centre-1", null)),
          "Returned", List.of(file(), giveBack()),
          "Dropped", List.of(file(), drop()),
          "Decided", List.of(file(), decideToFile()),
          "Closed", List.of(file(), decideToFile(), close(ReportOutcome.PENALTY)));

  /** What a finding and a dispute change; the report is being verified. */
  private static final Map<String, List<ReportCommand>> POWER =
      Map.of(
          "Unknown", List.of(file()),
          "Here", List.of(file(), found(1)),
          "Elsewhere", List.of(file(), found(1, COUNTY, OTHER_COUNTY)),
          "Disputed", List.of(file(), raise(1)),
          "Referred", List.of(file(), raise(1), goUp(2)),
          "Designated", List.of(file(), raise(1), designate(2, COUNTY)));

  private static final String BY_POWER =
      """
                                      | Unknown                         | Here                            | Elsewhere                       | Disputed                          | Referred                          | Designated
      ReturnReport                    | ReportReturned                  | FINDING_CONTRADICTED            | FINDING_CONTRADICTED            | JURISDICTION_DISPUTE_OPEN         | JURISDICTION_DISPUTE_OPEN         | FINDING_CONTRADICTED
      ExtendVerification              | ReportVerificationExtended      | ReportVerificationExtended      | ReportVerificationExtended      | ReportVerificationExtended        | ReportVerificationExtended        | ReportVerificationExtended
      StartReportTest                 | ReportTestStarted               | ReportTestStarted               | ReportTestStarted               | ReportTestStarted                 | ReportTestStarted                 | ReportTestStarted
      MergeNewFacts                   | NewFactsMerged                  | NewFactsMerged                  | NewFactsMerged                  | NewFactsMerged                    | NewFactsMerged                    | NewFactsMerged
      DropRepeatedReport              | RepeatedReportDropped           | RepeatedReportDropped           | RepeatedReportDropped           | JURISDICTION_DISPUTE_OPEN         | JURISDICTION_DISPUTE_OPEN         | RepeatedReportDropped
      DecideReportFiling              | ReportFilingDecided             | ReportFilingDecided             | REPORT_WITHOUT_POWER            | JURISDICTION_DISPUTE_OPEN         | JURISDICTION_DISPUTE_OPEN         | ReportFilingDecided
      ReferToPolice                   | ReportReferredToPolice          | ReportReferredToPolice          | ReportReferredToPolice          | ReportReferredToPolice            | ReportReferredToPolice            | ReportReferredToPolice
      RecordReportJurisdiction        | ReportJurisdictionRecorded      | ReportJurisdictionRecorded      | ReportJurisdictionRecorded      | JURISDICTION_DISPUTE_OPEN         | JURISDICTION_DISPUTE_OPEN         | ReportJurisdictionRecorded
      RaiseReportJurisdictionDispute  | ReportJurisdictionDisputeRaised | ReportJurisdictionDisputeRaised | ReportJurisdictionDisputeRaised | JURISDICTION_DISPUTE_OPEN         | JURISDICTION_DISPUTE_OPEN         | ReportJurisdictionDisputeRaised
      ReferReportJurisdictionDispute  | JURISDICTION_DISPUTE_NOT_OPEN   | JURISDICTION_DISPUTE_NOT_OPEN   | JURISDICTION_DISPUTE_NOT_OPEN   | ReportJurisdictionDisputeReferred | ReportJurisdictionDisputeReferred | JURISDICTION_DISPUTE_NOT_OPEN
      SettleReportJurisdictionDispute | JURISDICTION_DISPUTE_NOT_OPEN   | JURISDICTION_DISPUTE_NOT_OPEN   | JURISDICTION_DISPUTE_NOT_OPEN   | ReportJurisdictionDisputeSettled  | ReportJurisdictionDisputeSettled  | JURISDICTION_DISPUTE_NOT_OPEN
      DesignateReportJurisdiction     | JURISDICTION_DISPUTE_NOT_OPEN   | JURISDICTION_DISPUTE_NOT_OPEN   | JURISDICTION_DISPUTE_NOT_OPEN   | ReportJurisdictionDesignated      | ReportJurisdictionDesignated      | JURISDICTION_DISPUTE_NOT_OPEN
      """;

  @TestFactory
  Stream<DynamicTest> everyCommandWhoeverHasThePower() {
    return DecisionTable.of(BY_POWER)
        .cells((command, power) ->
            Spec.givenReport(ReportSamples::find, POWER.get(power).toArray(ReportCommand[]::new))
                .when(COMMANDS.get(command))
                .summary());
  }

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            ReportCommand.class,
            ReportState.class,
            (command, state) ->
                Spec.givenReport(ReportSamples::find, WAYS.get(state).toArray(ReportCommand[]::new))
                    .when(COMMANDS.get(command))
                    .summary());
  }
}
