package org.redress.command.letter;

import static org.redress.command.letter.LetterSamples.PARTS;
import static org.redress.command.letter.LetterSamples.receive;
import static org.redress.command.letter.LetterSamples.split;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;

class LetterTableTest {

  private static final String TABLE =
      """
                    | NotReceived    | Received                | Split
      ReceiveLetter | LetterReceived | LETTER_ALREADY_RECEIVED | LETTER_ALREADY_RECEIVED
      SplitLetter   | LETTER_UNKNOWN | LetterSplit             | WRONG_STATE
      """;

  private static final Map<String, LetterCommand> COMMANDS =
      Map.of("ReceiveLetter", receive(), "SplitLetter", split(PARTS));

  private static final Map<String, List<LetterCommand>> WAYS =
      Map.of(
          "NotReceived", List.of(),
          "Received", List.of(receive()),
          "Split", List.of(receive(), split(PARTS)));

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            LetterCommand.class,
            LetterState.class,
            (command, state) ->
                Spec.givenLetter(WAYS.get(state).toArray(LetterCommand[]::new))
                    .when(COMMANDS.get(command))
                    .summary());
  }
}
