package org.redress.command.mediation;

import static java.util.Map.entry;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hold;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.CaseSamples.settle;
import static org.redress.command.CaseSamples.terminate;
import static org.redress.command.CaseStages.way;
import static org.redress.command.ProceedingSamples.MEDIATOR;
import static org.redress.command.ProceedingSamples.changeMediator;
import static org.redress.command.ProceedingSamples.endEntrustment;
import static org.redress.command.ProceedingSamples.endTest;
import static org.redress.command.ProceedingSamples.entrust;
import static org.redress.command.ProceedingSamples.giveNotice;
import static org.redress.command.ProceedingSamples.grantRecusal;
import static org.redress.command.ProceedingSamples.invite;
import static org.redress.command.ProceedingSamples.requestRecusal;
import static org.redress.command.ProceedingSamples.startTest;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.CaseCommand;
import org.redress.command.CaseStages;
import org.redress.command.DecisionTable;
import org.redress.command.ProceedingSamples;
import org.redress.command.Spec;
import org.redress.command.complaint.ComplaintState;

class MediationTableTest {

  /** States of mediation; the complaint is accepted. */
  private static final String TABLE =
      """
                            | NotMediated        | Open                    | Ended
      OpenMediation         | MediationOpened    | MEDIATION_ALREADY_OPEN  | MediationOpened
      GiveMediationNotice   | MEDIATION_NOT_OPEN | MediationNoticeGiven    | MEDIATION_NOT_OPEN
      HoldMediationSession  | MEDIATION_NOT_OPEN | MediationSessionHeld    | MEDIATION_NOT_OPEN
      InviteMediationHelper | MEDIATION_NOT_OPEN | MediationHelperInvited  | MEDIATION_NOT_OPEN
      ChangeMediator        | MEDIATION_NOT_OPEN | MediatorChanged         | MEDIATION_NOT_OPEN
      RequestRecusal        | MEDIATION_NOT_OPEN | RecusalRequested        | MEDIATION_NOT_OPEN
      DecideRecusal         | MEDIATION_NOT_OPEN | RECUSAL_NOT_REQUESTED   | MEDIATION_NOT_OPEN
      EntrustMediation      | MEDIATION_NOT_OPEN | MediationEntrusted      | MEDIATION_NOT_OPEN
      EndEntrustment        | MEDIATION_NOT_OPEN | MEDIATION_NOT_ENTRUSTED | MEDIATION_NOT_OPEN
      StartTest             | MEDIATION_NOT_OPEN | TestStarted             | MEDIATION_NOT_OPEN
      EndTest               | MEDIATION_NOT_OPEN | TEST_NOT_RUNNING        | MEDIATION_NOT_OPEN
      SettleMediation       | MEDIATION_NOT_OPEN | MediationSettled        | MEDIATION_NOT_OPEN
      TerminateMediation    | MEDIATION_NOT_OPEN | MediationTerminated     | MEDIATION_NOT_OPEN
      """;

  /** Stages of the complaint; there was no mediation. */
  private static final String BY_STAGE =
      """
                            | NotFiled     | Filed              | PickedUp           | Accepted           | Refused            | Withdrawn          | Closed
      OpenMediation         | CASE_UNKNOWN | WRONG_STATE        | WRONG_STATE        | MediationOpened    | WRONG_STATE        | WRONG_STATE        | WRONG_STATE
      GiveMediationNotice   | CASE_UNKNOWN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN
      HoldMediationSession  | CASE_UNKNOWN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN
      InviteMediationHelper | CASE_UNKNOWN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN
      ChangeMediator        | CASE_UNKNOWN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN
      RequestRecusal        | CASE_UNKNOWN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN
      DecideRecusal         | CASE_UNKNOWN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN
      EntrustMediation      | CASE_UNKNOWN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN
      EndEntrustment        | CASE_UNKNOWN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN
      StartTest             | CASE_UNKNOWN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN
      EndTest               | CASE_UNKNOWN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN
      SettleMediation       | CASE_UNKNOWN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN
      TerminateMediation    | CASE_UNKNOWN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN | MEDIATION_NOT_OPEN
      """;

  /** What goes on in the open mediation. */
  private static final String BY_SITUATION =
      """
                            | Plain                   | Told                    | Suspended               | Entrusted              | Testing
      OpenMediation         | MEDIATION_ALREADY_OPEN  | MEDIATION_ALREADY_OPEN  | MEDIATION_ALREADY_OPEN  | MEDIATION_ALREADY_OPEN | MEDIATION_ALREADY_OPEN
      GiveMediationNotice   | MediationNoticeGiven    | MediationNoticeGiven    | MEDIATION_SUSPENDED     | MediationNoticeGiven   | MediationNoticeGiven
      HoldMediationSession  | MediationSessionHeld    | MediationSessionHeld    | MEDIATION_SUSPENDED     | MediationSessionHeld   | MediationSessionHeld
      InviteMediationHelper | MediationHelperInvited  | MediationHelperInvited  | MEDIATION_SUSPENDED     | MediationHelperInvited | MediationHelperInvited
      ChangeMediator        | MediatorChanged         | MediatorChanged         | MEDIATION_SUSPENDED     | MediatorChanged        | MediatorChanged
      RequestRecusal        | RecusalRequested        | RecusalRequested        | MEDIATION_SUSPENDED     | RecusalRequested       | RecusalRequested
      DecideRecusal         | RECUSAL_NOT_REQUESTED   | RECUSAL_NOT_REQUESTED   | RecusalDecided          | RECUSAL_NOT_REQUESTED  | RECUSAL_NOT_REQUESTED
      EntrustMediation      | MediationEntrusted      | MediationEntrusted      | MEDIATION_SUSPENDED     | SUB_ENTRUSTING         | MediationEntrusted
      EndEntrustment        | MEDIATION_NOT_ENTRUSTED | MEDIATION_NOT_ENTRUSTED | MEDIATION_NOT_ENTRUSTED | EntrustmentEnded       | MEDIATION_NOT_ENTRUSTED
      StartTest             | TestStarted             | TestStarted             | MEDIATION_SUSPENDED     | TestStarted            | TEST_RUNNING
      EndTest               | TEST_NOT_RUNNING        | TEST_NOT_RUNNING        | TEST_NOT_RUNNING        | TEST_NOT_RUNNING       | TestEnded
      SettleMediation       | MediationSettled        | MediationSettled        | MEDIATION_SUSPENDED     | MediationSettled       | TEST_RUNNING
      TerminateMediation    | MediationTerminated     | MediationTerminated     | MediationTerminated     | MediationTerminated    | TEST_RUNNING
      """;

  private static final Map<String, MediationCommand> COMMANDS =
      Map.ofEntries(
          entry("OpenMediation", openMediation(50)),
          entry("GiveMediationNotice", giveNotice()),
          entry("HoldMediationSession", hold()),
          entry("InviteMediationHelper", invite()),
          entry("ChangeMediator", changeMediator()),
          entry("RequestRecusal", ProceedingSamples.requestRecusal(MEDIATOR, 19)),
          entry("DecideRecusal", grantRecusal()),
          entry("EntrustMediation", ProceedingSamples.entrust(19)),
          entry("EndEntrustment", endEntrustment()),
          entry("StartTest", startTest()),
          entry("EndTest", endTest()),
          entry("SettleMediation", settle()),
          entry("TerminateMediation", terminate()));

  private static final Map<String, CaseCommand[]> WAYS =
      Map.of(
          "NotMediated", way(file(), accept()),
          "Open", open(),
          "Ended", open(settle()));

  private static final Map<String, CaseCommand[]> SITUATIONS =
      Map.of(
          "Plain", open(),
          "Told", open(giveNotice()),
          "Suspended", open(requestRecusal()),
          "Entrusted", open(entrust()),
          "Testing", open(startTest()));

  /** Situations of an open mediation, as the columns of their table. */
  sealed interface Situation {
    record Plain() implements Situation {}

    record Told() implements Situation {}

    record Suspended() implements Situation {}

    record Entrusted() implements Situation {}

    record Testing() implements Situation {}
  }

  private static CaseCommand[] open(CaseCommand... more) {
    return Stream.concat(Stream.of(file(), accept(), openMediation()), Stream.of(more))
        .toArray(CaseCommand[]::new);
  }

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            MediationCommand.class,
            MediationState.class,
            (command, state) -> summary(WAYS.get(state), command));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryStageOfTheComplaint() {
    return DecisionTable.of(BY_STAGE)
        .tests(
            MediationCommand.class,
            ComplaintState.class,
            (command, stage) -> summary(CaseStages.wayTo(stage), command));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandInEverySituationOfAnOpenMediation() {
    return DecisionTable.of(BY_SITUATION)
        .tests(
            MediationCommand.class,
            Situation.class,
            (command, situation) -> summary(SITUATIONS.get(situation), command));
  }

  private static String summary(CaseCommand[] way, String command) {
    return Spec.givenCase(way).when(COMMANDS.get(command)).summary();
  }
}
