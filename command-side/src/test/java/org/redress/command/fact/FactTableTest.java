package org.redress.command.fact;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;

class FactTableTest {

  private static final String TABLE =
      """
                           | NotImported           | Kept                  | Withdrawn
      ImportMemberReport   | MemberReportImported  | FACT_ALREADY_IMPORTED | WRONG_STATE
      ImportBenchmark      | BenchmarkImported     | FACT_ALREADY_IMPORTED | WRONG_STATE
      ImportNeighbourFact  | NeighbourFactImported | FACT_ALREADY_IMPORTED | WRONG_STATE
      WithdrawImportedFact | FACT_UNKNOWN          | ImportedFactWithdrawn | WRONG_STATE
      """;

  private static final Map<String, FactCommand> COMMANDS =
      Map.of(
          "ImportMemberReport",
          FactSamples.members(27),
          "ImportBenchmark",
          FactSamples.benchmark(FactSamples.YEAR, FactSamples.number(9861, 2, "PERCENT")),
          "ImportNeighbourFact",
          FactSamples.fines(),
          "WithdrawImportedFact",
          FactSamples.withdraw());

  private static final Map<String, List<FactCommand>> WAYS =
      Map.of(
          "NotImported", List.of(),
          "Kept", List.of(FactSamples.fines()),
          "Withdrawn", List.of(FactSamples.fines(), FactSamples.withdraw()));

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            FactCommand.class,
            FactState.class,
            (command, state) ->
                Spec.givenFact(WAYS.get(state).toArray(FactCommand[]::new))
                    .when(COMMANDS.get(command))
                    .summary());
  }
}
