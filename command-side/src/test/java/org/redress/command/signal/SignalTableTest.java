package org.redress.command.signal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.DecisionTable;
import org.redress.command.KnownNeighbours;
import org.redress.command.OrganisationOnRecord;
import org.redress.command.Spec;

class SignalTableTest {

  private static final String TABLE =
      """
                        | NotRaised         | Raised                | Acknowledged          | ReportedUp            | Dismissed
      RaiseSurgeSignal  | SurgeSignalRaised | SIGNAL_ALREADY_RAISED | SIGNAL_ALREADY_RAISED | SIGNAL_ALREADY_RAISED | SIGNAL_ALREADY_RAISED
      RaiseGroupSignal  | GroupSignalRaised | SIGNAL_ALREADY_RAISED | SIGNAL_ALREADY_RAISED | SIGNAL_ALREADY_RAISED | SIGNAL_ALREADY_RAISED
      AcknowledgeSignal | SIGNAL_UNKNOWN    | SignalAcknowledged    | WRONG_STATE           | WRONG_STATE           | WRONG_STATE
      DismissSignal     | SIGNAL_UNKNOWN    | SignalDismissed       | SignalDismissed       | WRONG_STATE           | WRONG_STATE
      ReportSignalUp    | SIGNAL_UNKNOWN    | SignalReportedUp      | SignalReportedUp      | WRONG_STATE           | WRONG_STATE
      """;

  private static final OrganisationOnRecord CITY =
      KnownNeighbours.ALL.organisation(KnownNeighbours.CITY).orElseThrow();

  private static final Map<String, SignalCommand> COMMANDS =
      Map.of(
          "RaiseSurgeSignal",
          SignalSamples.surge(),
          "RaiseGroupSignal",
          SignalSamples.group(5),
          "AcknowledgeSignal",
          SignalSamples.acknowledge(),
          "DismissSignal",
          SignalSamples.dismiss(2),
          "ReportSignalUp",
          SignalSamples.report());

  private static final Map<String, List<SignalCommand>> WAYS =
      Map.of(
          "NotRaised", List.of(),
          "Raised", List.of(SignalSamples.surge()),
          "Acknowledged", List.of(SignalSamples.surge(), SignalSamples.acknowledge()),
          "ReportedUp", List.of(SignalSamples.surge(), SignalSamples.report()),
          "Dismissed", List.of(SignalSamples.surge(), SignalSamples.dismiss(1)));

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            SignalCommand.class,
            SignalState.class,
            (command, state) ->
                Spec.givenSignal(CITY, WAYS.get(state).toArray(SignalCommand[]::new))
                    .when(COMMANDS.get(command))
                    .summary());
  }
}
