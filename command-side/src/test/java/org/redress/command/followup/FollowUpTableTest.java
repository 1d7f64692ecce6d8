package org.redress.command.followup;

import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.CaseSamples.settle;
import static org.redress.command.CaseSamples.terminate;
import static org.redress.command.CaseStages.way;
import static org.redress.command.FollowUpSamples.checkPerformance;
import static org.redress.command.FollowUpSamples.confirm;
import static org.redress.command.FollowUpSamples.countersign;
import static org.redress.command.FollowUpSamples.sign;
import static org.redress.command.FollowUpSamples.tellTermination;
import static org.redress.command.FollowUpSamples.visit;
import static org.redress.command.FollowUpSamples.waive;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.CaseCommand;
import org.redress.command.CaseStages;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;
import org.redress.command.complaint.ComplaintState;

class FollowUpTableTest {

  /** Where the mediation stands that has ended. */
  private static final String TABLE =
      """
                                 | Agreed                   | InEffect                     | Waived                   | Terminated             | TerminationTold
      SignMediationAgreement     | MediationAgreementSigned | AGREEMENT_IN_EFFECT          | AGREEMENT_WAIVED         | AGREEMENT_MISSING      | AGREEMENT_MISSING
      WaiveMediationAgreement    | MediationAgreementWaived | AGREEMENT_IN_EFFECT          | AGREEMENT_WAIVED         | AGREEMENT_MISSING      | AGREEMENT_MISSING
      GiveTerminationNotice      | MEDIATION_NOT_TERMINATED | MEDIATION_NOT_TERMINATED     | MEDIATION_NOT_TERMINATED | TerminationNoticeGiven | TERMINATION_ALREADY_TOLD
      RecordReturnVisit          | ReturnVisitRecorded      | ReturnVisitRecorded          | ReturnVisitRecorded      | ReturnVisitRecorded    | ReturnVisitRecorded
      RecordPerformanceCheck     | AGREEMENT_NOT_IN_EFFECT  | PerformanceChecked           | PerformanceChecked       | AGREEMENT_MISSING      | AGREEMENT_MISSING
      RecordJudicialConfirmation | AGREEMENT_NOT_IN_EFFECT  | JudicialConfirmationRecorded | AGREEMENT_NOT_IN_EFFECT  | AGREEMENT_MISSING      | AGREEMENT_MISSING
      """;

  /** Stages of the complaint; there was no mediation. */
  private static final String BY_STAGE =
      """
                                 | NotFiled     | Filed               | PickedUp            | Accepted            | Refused             | Withdrawn           | Closed
      SignMediationAgreement     | CASE_UNKNOWN | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED
      WaiveMediationAgreement    | CASE_UNKNOWN | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED
      GiveTerminationNotice      | CASE_UNKNOWN | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED
      RecordReturnVisit          | CASE_UNKNOWN | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED
      RecordPerformanceCheck     | CASE_UNKNOWN | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED
      RecordJudicialConfirmation | CASE_UNKNOWN | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED | MEDIATION_NOT_ENDED
      """;

  private static final Map<String, FollowUpCommand> COMMANDS =
      Map.of(
          "SignMediationAgreement", sign(),
          "WaiveMediationAgreement", waive(),
          "GiveTerminationNotice", tellTermination(),
          "RecordReturnVisit", visit(),
          "RecordPerformanceCheck", checkPerformance(),
          "RecordJudicialConfirmation", confirm());

  private static final Map<String, CaseCommand[]> WAYS =
      Map.of(
          "Agreed", way(file(), accept(), openMediation(), settle()),
          "InEffect", way(file(), accept(), openMediation(), settle(), sign(), countersign()),
          "Waived", way(file(), accept(), openMediation(), settle(), waive()),
          "Terminated", way(file(), accept(), openMediation(), terminate()),
          "TerminationTold",
              way(file(), accept(), openMediation(), terminate(), tellTermination()));

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            FollowUpCommand.class,
            EndedMediation.class,
            (command, state) -> summary(WAYS.get(state), command));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryStageOfTheComplaint() {
    return DecisionTable.of(BY_STAGE)
        .tests(
            FollowUpCommand.class,
            ComplaintState.class,
            (command, stage) -> summary(CaseStages.wayTo(stage), command));
  }

  private static String summary(CaseCommand[] way, String command) {
    return Spec.givenCase(way).when(COMMANDS.get(command)).summary();
  }
}
