package org.redress.command.clue;

import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.CaseStages.way;
import static org.redress.command.clue.ClueSamples.checked;
import static org.redress.command.clue.ClueSamples.extend;
import static org.redress.command.clue.ClueSamples.found;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.CaseCommand;
import org.redress.command.CaseStages;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;
import org.redress.command.complaint.ComplaintState;

class ClueTableTest {

  /** Stages of one clue. */
  private static final String TABLE =
      """
                      | Found             | Extended                    | Checked
      RecordClue      | ClueFound         | ClueFound                   | ClueFound
      ExtendClueCheck | ClueCheckExtended | CLUE_CHECK_ALREADY_EXTENDED | CLUE_ALREADY_CHECKED
      CheckClue       | ClueChecked       | ClueChecked                 | CLUE_ALREADY_CHECKED
      """;

  /** Stages of the complaint; there was no mediation and no clue. */
  private static final String BY_STAGE =
      """
                      | NotFiled     | Filed                  | PickedUp               | Accepted               | Refused                | Withdrawn              | Closed
      RecordClue      | CASE_UNKNOWN | CLUE_WITHOUT_MEDIATION | CLUE_WITHOUT_MEDIATION | CLUE_WITHOUT_MEDIATION | CLUE_WITHOUT_MEDIATION | CLUE_WITHOUT_MEDIATION | CLUE_WITHOUT_MEDIATION
      ExtendClueCheck | CASE_UNKNOWN | CLUE_UNKNOWN           | CLUE_UNKNOWN           | CLUE_UNKNOWN           | CLUE_UNKNOWN           | CLUE_UNKNOWN           | CLUE_UNKNOWN
      CheckClue       | CASE_UNKNOWN | CLUE_UNKNOWN           | CLUE_UNKNOWN           | CLUE_UNKNOWN           | CLUE_UNKNOWN           | CLUE_UNKNOWN           | CLUE_UNKNOWN
      """;

  private static final Map<String, ClueCommand> COMMANDS =
      Map.of("RecordClue", found(), "ExtendClueCheck", extend(), "CheckClue", checked());

  private static final Map<String, CaseCommand[]> WAYS =
      Map.of(
          "Found", way(file(), accept(), openMediation(), found()),
          "Extended", way(file(), accept(), openMediation(), found(), extend()),
          "Checked", way(file(), accept(), openMediation(), found(), checked()));

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryStage() {
    return DecisionTable.of(TABLE)
        .tests(
            ClueCommand.class,
            ClueStage.class,
            (command, stage) -> summary(WAYS.get(stage), command));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryStageOfTheComplaint() {
    return DecisionTable.of(BY_STAGE)
        .tests(
            ClueCommand.class,
            ComplaintState.class,
            (command, stage) -> summary(CaseStages.wayTo(stage), command));
  }

  private static String summary(CaseCommand[] way, String command) {
    return Spec.givenCase(way).when(COMMANDS.get(command)).summary();
  }
}
