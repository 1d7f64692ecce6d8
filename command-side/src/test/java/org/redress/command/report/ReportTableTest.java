package org.redress.command.report;

import static org.redress.command.CaseSamples.hour;
import static org.redress.command.report.ReportSamples.REPORT;
import static org.redress.command.report.ReportSamples.close;
import static org.redress.command.report.ReportSamples.decideToFile;
import static org.redress.command.report.ReportSamples.drop;
import static org.redress.command.report.ReportSamples.extend;
import static org.redress.command.report.ReportSamples.file;
import static org.redress.command.report.ReportSamples.giveBack;
import static org.redress.command.report.ReportSamples.giveBackToCentre;
import static org.redress.command.report.ReportSamples.merge;
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
                         | NotReceived    | Verifying                  | Testing                    | AtCentre               | Returned               | Dropped                | Decided                | Closed
      FileReport         | ReportFiled    | REPORT_ALREADY_FILED       | REPORT_ALREADY_FILED       | REPORT_ALREADY_FILED   | REPORT_ALREADY_FILED   | REPORT_ALREADY_FILED   | REPORT_ALREADY_FILED   | REPORT_ALREADY_FILED
      ReturnReport       | REPORT_UNKNOWN | ReportReturned             | REPORT_TEST_OPEN           | ReportReturned         | WRONG_STATE            | WRONG_STATE            | WRONG_STATE            | WRONG_STATE
      RouteReport        | REPORT_UNKNOWN | WRONG_STATE                | WRONG_STATE                | ReportRouted           | WRONG_STATE            | WRONG_STATE            | WRONG_STATE            | WRONG_STATE
      ExtendVerification | REPORT_UNKNOWN | ReportVerificationExtended | ReportVerificationExtended | WRONG_STATE            | WRONG_STATE            | WRONG_STATE            | WRONG_STATE            | WRONG_STATE
      StartReportTest    | REPORT_UNKNOWN | ReportTestStarted          | REPORT_TEST_OPEN           | WRONG_STATE            | WRONG_STATE            | WRONG_STATE            | WRONG_STATE            | WRONG_STATE
      EndReportTest      | REPORT_UNKNOWN | REPORT_TEST_NOT_OPEN       | ReportTestEnded            | REPORT_TEST_NOT_OPEN   | REPORT_TEST_NOT_OPEN   | REPORT_TEST_NOT_OPEN   | REPORT_TEST_NOT_OPEN   | REPORT_TEST_NOT_OPEN
      MergeNewFacts      | REPORT_UNKNOWN | NewFactsMerged             | NewFactsMerged             | WRONG_STATE            | WRONG_STATE            | WRONG_STATE            | WRONG_STATE            | WRONG_STATE
      DropRepeatedReport | REPORT_UNKNOWN | RepeatedReportDropped      | REPORT_TEST_OPEN           | WRONG_STATE            | WRONG_STATE            | WRONG_STATE            | WRONG_STATE            | WRONG_STATE
      DecideReportFiling | REPORT_UNKNOWN | ReportFilingDecided        | REPORT_TEST_OPEN           | WRONG_STATE            | WRONG_STATE            | WRONG_STATE            | WRONG_STATE            | WRONG_STATE
      TellReporter       | REPORT_UNKNOWN | WRONG_STATE                | WRONG_STATE                | WRONG_STATE            | ReporterTold           | WRONG_STATE            | ReporterTold           | ReporterTold
      ReferToPolice      | REPORT_UNKNOWN | ReportReferredToPolice     | ReportReferredToPolice     | ReportReferredToPolice | ReportReferredToPolice | ReportReferredToPolice | ReportReferredToPolice | ReportReferredToPolice
      CloseReport        | REPORT_UNKNOWN | WRONG_STATE                | WRONG_STATE                | WRONG_STATE            | WRONG_STATE            | WRONG_STATE            | ReportClosed           | WRONG_STATE
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
              close(ReportOutcome.PENALTY))
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
