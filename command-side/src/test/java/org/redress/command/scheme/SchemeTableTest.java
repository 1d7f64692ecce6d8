package org.redress.command.scheme;

import static org.redress.command.scheme.SchemeSamples.close;
import static org.redress.command.scheme.SchemeSamples.join;
import static org.redress.command.scheme.SchemeSamples.leave;
import static org.redress.command.scheme.SchemeSamples.open;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;

class SchemeTableTest {

  private static final String TABLE =
      """
                  | NotOpened      | Open                  | Closed
      OpenScheme  | SchemeOpened   | SCHEME_ALREADY_OPENED | SCHEME_ALREADY_OPENED
      JoinScheme  | SCHEME_UNKNOWN | SCHEME_ALREADY_JOINED | WRONG_STATE
      LeaveScheme | SCHEME_UNKNOWN | SchemeLeft            | WRONG_STATE
      CloseScheme | SCHEME_UNKNOWN | SchemeClosed          | WRONG_STATE
      """;

  private static final Map<String, SchemeCommand> COMMANDS =
      Map.of(
          "OpenScheme", open(),
          "JoinScheme", join(),
          "LeaveScheme", leave(),
          "CloseScheme", close());

  private static final Map<String, List<SchemeCommand>> WAYS =
      Map.of(
          "NotOpened", List.of(),
          "Open", List.of(open(), join()),
          "Closed", List.of(open(), join(), close()));

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            SchemeCommand.class,
            SchemeState.class,
            (command, state) ->
                Spec.givenScheme(WAYS.get(state).toArray(SchemeCommand[]::new))
                    .when(COMMANDS.get(command))
                    .summary());
  }
}
