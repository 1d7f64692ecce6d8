package org.redress.command.analysis;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;

class AnalysisTableTest {

  private static final String TABLE =
      """
                             | NotIssued            | Issued                  | Withdrawn
      IssueAnalysisReport    | AnalysisReportIssued | ANALYSIS_ALREADY_ISSUED | ANALYSIS_ALREADY_ISSUED
      WithdrawAnalysisReport | ANALYSIS_UNKNOWN     | AnalysisReportWithdrawn | WRONG_STATE
      """;

  private static final Map<String, AnalysisCommand> COMMANDS =
      Map.of(
          "IssueAnalysisReport",
          AnalysisSamples.issue(),
          "WithdrawAnalysisReport",
          AnalysisSamples.withdraw());

  private static final Map<String, List<AnalysisCommand>> WAYS =
      Map.of(
          "NotIssued", List.of(),
          "Issued", List.of(AnalysisSamples.issue()),
          "Withdrawn", List.of(AnalysisSamples.issue(), AnalysisSamples.withdraw()));

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            AnalysisCommand.class,
            AnalysisState.class,
            (command, state) ->
                Spec.givenAnalysis(
                        AnalysisSamples.PRINTER, WAYS.get(state).toArray(AnalysisCommand[]::new))
                    .when(COMMANDS.get(command))
                    .summary());
  }
}
