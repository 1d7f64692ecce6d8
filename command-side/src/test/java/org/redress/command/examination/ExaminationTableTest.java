package org.redress.command.examination;

import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseStages.way;
import static org.redress.command.ExaminationSamples.assessSignals;
import static org.redress.command.ExaminationSamples.harmKnown;
import static org.redress.command.ExaminationSamples.recordSignal;
import static org.redress.command.ExaminationSamples.recordSupplement;
import static org.redress.command.ExaminationSamples.requestSupplement;
import static org.redress.command.ExaminationSamples.tellDecision;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.CaseCommand;
import org.redress.command.CaseStages;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;
import org.redress.command.complaint.ComplaintState;

class ExaminationTableTest {

  /** How far the examination has come; material was asked for and a signal waits. */
  private static final String TABLE =
      """
                          | Undecided             | Decided              | Told
      RequestSupplement   | SUPPLEMENT_WAITING    | WRONG_STATE          | WRONG_STATE
      RecordSupplement    | SupplementReceived    | WRONG_STATE          | WRONG_STATE
      RecordAbuseSignal   | AbuseSignalRecorded   | AbuseSignalRecorded  | AbuseSignalRecorded
      AssessAbuseSignals  | AbuseSignalsAssessed  | AbuseSignalsAssessed | AbuseSignalsAssessed
      RecordHarmKnowledge | HarmKnowledgeRecorded | WRONG_STATE          | WRONG_STATE
      GiveDecisionNotice  | NOT_DECIDED           | DecisionNoticeGiven  | DECISION_ALREADY_TOLD
      """;

  /** Stages of the complaint; nothing was asked for or noticed. */
  private static final String BY_STAGE =
      """
                          | NotFiled     | Filed                    | PickedUp                 | Accepted                 | Refused                  | Withdrawn                | Closed
      RequestSupplement   | CASE_UNKNOWN | SupplementRequested      | SupplementRequested      | WRONG_STATE              | WRONG_STATE              | WRONG_STATE              | WRONG_STATE
      RecordSupplement    | CASE_UNKNOWN | SUPPLEMENT_NOT_REQUESTED | SUPPLEMENT_NOT_REQUESTED | SUPPLEMENT_NOT_REQUESTED | SUPPLEMENT_NOT_REQUESTED | SUPPLEMENT_NOT_REQUESTED | SUPPLEMENT_NOT_REQUESTED
      RecordAbuseSignal   | CASE_UNKNOWN | AbuseSignalRecorded      | AbuseSignalRecorded      | AbuseSignalRecorded      | WRONG_STATE              | WRONG_STATE              | WRONG_STATE
      AssessAbuseSignals  | CASE_UNKNOWN | NO_ABUSE_SIGNAL          | NO_ABUSE_SIGNAL          | NO_ABUSE_SIGNAL          | WRONG_STATE              | WRONG_STATE              | WRONG_STATE
      RecordHarmKnowledge | CASE_UNKNOWN | HarmKnowledgeRecorded    | HarmKnowledgeRecorded    | WRONG_STATE              | WRONG_STATE              | WRONG_STATE              | WRONG_STATE
      GiveDecisionNotice  | CASE_UNKNOWN | NOT_DECIDED              | NOT_DECIDED              | DecisionNoticeGiven      | DecisionNoticeGiven      | NOT_DECIDED              | DecisionNoticeGiven
      """;

  private static final Map<String, ExaminationCommand> COMMANDS =
      Map.of(
          "RequestSupplement", requestSupplement(),
          "RecordSupplement", recordSupplement(),
          "RecordAbuseSignal", recordSignal(),
          "AssessAbuseSignals", assessSignals(),
          "RecordHarmKnowledge", harmKnown(),
          "GiveDecisionNotice", tellDecision());

  private static final Map<String, CaseCommand[]> WAYS =
      Map.of(
          "Undecided", way(file(), requestSupplement(), recordSignal()),
          "Decided", way(file(), requestSupplement(), recordSignal(), accept()),
          "Told", way(file(), requestSupplement(), recordSignal(), accept(), tellDecision()));

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            ExaminationCommand.class,
            ExaminationState.class,
            (command, state) -> summary(WAYS.get(state), command));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryStageOfTheComplaint() {
    return DecisionTable.of(BY_STAGE)
        .tests(
            ExaminationCommand.class,
            ComplaintState.class,
            (command, stage) -> summary(CaseStages.wayTo(stage), command));
  }

  private static String summary(CaseCommand[] way, String command) {
    return Spec.givenCase(way).when(COMMANDS.get(command)).summary();
  }
}
