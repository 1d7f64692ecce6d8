package org.redress.command.odr;

import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseStages.way;
import static org.redress.command.odr.OdrSamples.fail;
import static org.redress.command.odr.OdrSamples.fallBack;
import static org.redress.command.odr.OdrSamples.join;
import static org.redress.command.odr.OdrSamples.leave;
import static org.redress.command.odr.OdrSamples.send;
import static org.redress.command.odr.OdrSamples.settleOnline;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.CaseCommand;
import org.redress.command.CaseStages;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;
import org.redress.command.complaint.ComplaintState;
import org.redress.events.odr.FallbackReason;

class OdrTableTest {

  /** Where the complaint stands between enterprise and authority; nobody has decided about it. */
  private static final String TABLE =
      """
                          | NotSent                 | WithEnterprise                          | Settled                 | BackAtAuthority
      SendToOdrEnterprise | SentToOdrEnterprise     | ODR_ALREADY_TRIED                       | ODR_ALREADY_TRIED       | ODR_ALREADY_TRIED
      RecordOdrSettlement | ODR_NOT_WITH_ENTERPRISE | OdrSettlementRecorded                   | ODR_NOT_WITH_ENTERPRISE | ODR_NOT_WITH_ENTERPRISE
      RecordOdrFailure    | ODR_NOT_WITH_ENTERPRISE | OdrFailureRecorded, FellBackToAuthority | ODR_NOT_WITH_ENTERPRISE | ODR_NOT_WITH_ENTERPRISE
      FallBackToAuthority | ODR_NOT_WITH_ENTERPRISE | FellBackToAuthority                     | FellBackToAuthority     | ODR_NOT_WITH_ENTERPRISE
      """;

  /** Stages of the complaint; it was never sent to an enterprise. */
  private static final String BY_STAGE =
      """
                          | NotFiled     | Filed                   | PickedUp                | Accepted                | Refused                 | Withdrawn               | Closed
      SendToOdrEnterprise | CASE_UNKNOWN | SentToOdrEnterprise     | SentToOdrEnterprise     | WRONG_STATE             | WRONG_STATE             | WRONG_STATE             | WRONG_STATE
      RecordOdrSettlement | CASE_UNKNOWN | ODR_NOT_WITH_ENTERPRISE | ODR_NOT_WITH_ENTERPRISE | ODR_NOT_WITH_ENTERPRISE | ODR_NOT_WITH_ENTERPRISE | ODR_NOT_WITH_ENTERPRISE | ODR_NOT_WITH_ENTERPRISE
      RecordOdrFailure    | CASE_UNKNOWN | ODR_NOT_WITH_ENTERPRISE | ODR_NOT_WITH_ENTERPRISE | ODR_NOT_WITH_ENTERPRISE | ODR_NOT_WITH_ENTERPRISE | ODR_NOT_WITH_ENTERPRISE | ODR_NOT_WITH_ENTERPRISE
      FallBackToAuthority | CASE_UNKNOWN | ODR_NOT_WITH_ENTERPRISE | ODR_NOT_WITH_ENTERPRISE | ODR_NOT_WITH_ENTERPRISE | ODR_NOT_WITH_ENTERPRISE | ODR_NOT_WITH_ENTERPRISE | ODR_NOT_WITH_ENTERPRISE
      """;

  /** The enterprise's part; its merchant record is there. */
  private static final String ENTERPRISES =
      """
               | NotJoined                  | Member                        | Left
      JoinOdr  | OdrJoined                  | ODR_ENTERPRISE_ALREADY_JOINED | OdrJoined
      LeaveOdr | ODR_ENTERPRISE_NOT_JOINED  | OdrLeft                       | ODR_ENTERPRISE_NOT_JOINED
      """;

  private static final Map<String, OdrCommand> COMMANDS =
      Map.of(
          "SendToOdrEnterprise", send(),
          "RecordOdrSettlement", settleOnline(),
          "RecordOdrFailure", fail(),
          "FallBackToAuthority", fallBack(FallbackReason.CONSUMER_ASKS));

  private static final Map<String, CaseCommand[]> WAYS =
      Map.of(
          "NotSent", way(file()),
          "WithEnterprise", way(file(), send()),
          "Settled", way(file(), send(), settleOnline()),
          "BackAtAuthority", way(file(), send(), fail()));

  private static final Map<String, OdrEnterpriseCommand> ENTERPRISE_COMMANDS =
      Map.of("JoinOdr", join("2026-07-01T02:00:00Z"), "LeaveOdr", leave());

  private static final Map<String, List<OdrEnterpriseCommand>> ENTERPRISE_WAYS =
      Map.of(
          "NotJoined", List.of(),
          "Member", List.of(join()),
          "Left", List.of(join(), leave()));

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            OdrCommand.class,
            OdrState.class,
            (command, state) -> summary(WAYS.get(state), command));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryStageOfTheComplaint() {
    return DecisionTable.of(BY_STAGE)
        .tests(
            OdrCommand.class,
            ComplaintState.class,
            (command, stage) -> summary(CaseStages.wayTo(stage), command));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryStateOfAnEnterprise() {
    return DecisionTable.of(ENTERPRISES)
        .tests(
            OdrEnterpriseCommand.class,
            OdrEnterpriseState.class,
            (command, state) ->
                Spec.givenOdrEnterprise(
                        ENTERPRISE_WAYS.get(state).toArray(OdrEnterpriseCommand[]::new))
                    .when(ENTERPRISE_COMMANDS.get(command))
                    .summary());
  }

  private static String summary(CaseCommand[] way, String command) {
    return Spec.givenCase(way).when(COMMANDS.get(command)).summary();
  }
}
