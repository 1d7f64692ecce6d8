package org.redress.command.station;

import static org.redress.command.station.StationSamples.change;
import static org.redress.command.station.StationSamples.close;
import static org.redress.command.station.StationSamples.open;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;

class StationTableTest {

  private static final String TABLE =
      """
                    | NotOpened       | Open                   | Closed
      OpenStation   | StationOpened   | STATION_ALREADY_OPENED | STATION_ALREADY_OPENED
      ChangeStation | STATION_UNKNOWN | StationChanged         | WRONG_STATE
      CloseStation  | STATION_UNKNOWN | StationClosed          | WRONG_STATE
      """;

  private static final Map<String, StationCommand> COMMANDS =
      Map.of("OpenStation", open(), "ChangeStation", change(), "CloseStation", close());

  private static final Map<String, List<StationCommand>> WAYS =
      Map.of("NotOpened", List.of(), "Open", List.of(open()), "Closed", List.of(open(), close()));

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            StationCommand.class,
            StationState.class,
            (command, state) ->
                Spec.givenStation(WAYS.get(state).toArray(StationCommand[]::new))
                    .when(COMMANDS.get(command))
                    .summary());
  }
}
