package org.redress.command.publicity;

import static org.redress.command.PublicitySamples.closed;
import static org.redress.command.PublicitySamples.correct;
import static org.redress.command.PublicitySamples.object;
import static org.redress.command.PublicitySamples.shown;
import static org.redress.command.PublicitySamples.uphold;
import static org.redress.command.PublicitySamples.withdraw;
import static org.redress.command.PublicitySamples.withhold;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.CaseCommand;
import org.redress.command.CaseSamples;
import org.redress.command.CaseStages;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;
import org.redress.command.complaint.ComplaintState;
import org.redress.events.publicity.NotShownReason;

class PublicityTableTest {

  /** The complaint is closed; an objection to what is shown waits. */
  private static final String TABLE =
      """
                            | Undecided             | Shown                    | Withheld                    | Withdrawn
      PublishComplaint      | PublicityPublished    | COMPLAINT_SHOWN_ALREADY  | PublicityPublished          | PublicityPublished
      WithholdFromPublicity | WithheldFromPublicity | COMPLAINT_SHOWN_ALREADY  | COMPLAINT_NOT_SHOWN_ALREADY | COMPLAINT_NOT_SHOWN_ALREADY
      ObjectToPublicity     | COMPLAINT_NOT_SHOWN   | PublicityObjectionRaised | COMPLAINT_NOT_SHOWN         | COMPLAINT_NOT_SHOWN
      ReviewPublicity       | OBJECTION_NOT_OPEN    | PublicityReviewed        | OBJECTION_NOT_OPEN          | OBJECTION_NOT_OPEN
      CorrectPublicity      | COMPLAINT_NOT_SHOWN   | PublicityCorrected       | COMPLAINT_NOT_SHOWN         | COMPLAINT_NOT_SHOWN
      WithdrawPublicity     | COMPLAINT_NOT_SHOWN   | PublicityWithdrawn       | COMPLAINT_NOT_SHOWN         | COMPLAINT_NOT_SHOWN
      """;

  private static final String BY_STAGE =
      """
                            | NotFiled     | Filed               | PickedUp            | Accepted            | Refused             | Withdrawn           | Closed
      PublishComplaint      | CASE_UNKNOWN | WRONG_STATE         | WRONG_STATE         | WRONG_STATE         | WRONG_STATE         | WRONG_STATE         | PublicityPublished
      WithholdFromPublicity | CASE_UNKNOWN | WRONG_STATE         | WRONG_STATE         | WRONG_STATE         | WRONG_STATE         | WRONG_STATE         | WithheldFromPublicity
      ObjectToPublicity     | CASE_UNKNOWN | COMPLAINT_NOT_SHOWN | COMPLAINT_NOT_SHOWN | COMPLAINT_NOT_SHOWN | COMPLAINT_NOT_SHOWN | COMPLAINT_NOT_SHOWN | COMPLAINT_NOT_SHOWN
      ReviewPublicity       | CASE_UNKNOWN | OBJECTION_NOT_OPEN  | OBJECTION_NOT_OPEN  | OBJECTION_NOT_OPEN  | OBJECTION_NOT_OPEN  | OBJECTION_NOT_OPEN  | OBJECTION_NOT_OPEN
      CorrectPublicity      | CASE_UNKNOWN | COMPLAINT_NOT_SHOWN | COMPLAINT_NOT_SHOWN | COMPLAINT_NOT_SHOWN | COMPLAINT_NOT_SHOWN | COMPLAINT_NOT_SHOWN | COMPLAINT_NOT_SHOWN
      WithdrawPublicity     | CASE_UNKNOWN | COMPLAINT_NOT_SHOWN | COMPLAINT_NOT_SHOWN | COMPLAINT_NOT_SHOWN | COMPLAINT_NOT_SHOWN | COMPLAINT_NOT_SHOWN | COMPLAINT_NOT_SHOWN
      """;

  private static final Map<String, PublicityCommand> COMMANDS =
      Map.of(
          "PublishComplaint",
          new PublishComplaint(
              CaseSamples.CASE, CaseSamples.hour(60), PublicWords.NONE, "officer-001"),
          "WithholdFromPublicity",
          withhold(),
          "ObjectToPublicity",
          object(),
          "ReviewPublicity",
          uphold(),
          "CorrectPublicity",
          correct(),
          "WithdrawPublicity",
          withdraw());

  private static final Map<String, CaseCommand[]> WAYS =
      Map.of(
          "Undecided", closed(),
          "Shown", and(shown(), object()),
          "Withheld", and(closed(), withhold()),
          "Withdrawn", and(shown(), object(), withdraw(NotShownReason.SHOWN_IN_ERROR)));

  private static CaseCommand[] and(CaseCommand[] way, CaseCommand... more) {
    return Stream.concat(Arrays.stream(way), Arrays.stream(more)).toArray(CaseCommand[]::new);
  }

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            PublicityCommand.class,
            PublicityStage.class,
            (command, state) -> summary(WAYS.get(state), command));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryStageOfTheComplaint() {
    return DecisionTable.of(BY_STAGE)
        .tests(
            PublicityCommand.class,
            ComplaintState.class,
            (command, stage) -> summary(CaseStages.wayTo(stage), command));
  }

  private static String summary(CaseCommand[] way, String command) {
    return Spec.givenCase(way).when(COMMANDS.get(command)).summary();
  }
}
