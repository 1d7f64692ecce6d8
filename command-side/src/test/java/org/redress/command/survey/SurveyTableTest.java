package org.redress.command.survey;

import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.answer;
import static org.redress.command.CaseSamples.close;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.sendSurvey;
import static org.redress.command.CaseStages.way;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.CaseCommand;
import org.redress.command.CaseStages;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;
import org.redress.command.complaint.ComplaintState;

class SurveyTableTest {

  /** States of the survey; the complaint is closed. */
  private static final String TABLE =
      """
                   | NotSent         | Sent                | Answered
      SendSurvey   | SurveySent      | SURVEY_ALREADY_SENT | SURVEY_ALREADY_SENT
      AnswerSurvey | SURVEY_NOT_SENT | SurveyAnswered      | SURVEY_ALREADY_ANSWERED
      """;

  /** Stages of the complaint; no survey was sent. */
  private static final String BY_STAGE =
      """
                   | NotFiled     | Filed           | PickedUp        | Accepted        | Refused         | Withdrawn       | Closed
      SendSurvey   | CASE_UNKNOWN | WRONG_STATE     | WRONG_STATE     | WRONG_STATE     | WRONG_STATE     | WRONG_STATE     | SurveySent
      AnswerSurvey | CASE_UNKNOWN | SURVEY_NOT_SENT | SURVEY_NOT_SENT | SURVEY_NOT_SENT | SURVEY_NOT_SENT | SURVEY_NOT_SENT | SURVEY_NOT_SENT
      """;

  private static final Map<String, SurveyCommand> COMMANDS =
      Map.of("SendSurvey", sendSurvey(), "AnswerSurvey", answer());

  private static final Map<String, CaseCommand[]> WAYS =
      Map.of(
          "NotSent", way(file(), accept(), close()),
          "Sent", way(file(), accept(), close(), sendSurvey()),
          "Answered", way(file(), accept(), close(), sendSurvey(), answer()));

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            SurveyCommand.class,
            SurveyState.class,
            (command, state) -> summary(WAYS.get(state), command));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryStageOfTheComplaint() {
    return DecisionTable.of(BY_STAGE)
        .tests(
            SurveyCommand.class,
            ComplaintState.class,
            (command, stage) -> summary(CaseStages.wayTo(stage), command));
  }

  private static String summary(CaseCommand[] way, String command) {
    return Spec.givenCase(way).when(COMMANDS.get(command)).summary();
  }
}
