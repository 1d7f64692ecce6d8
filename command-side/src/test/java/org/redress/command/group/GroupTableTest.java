package org.redress.command.group;

import static org.redress.command.group.GroupSamples.FIRST;
import static org.redress.command.group.GroupSamples.LATE;
import static org.redress.command.group.GroupSamples.SECOND;
import static org.redress.command.group.GroupSamples.THIRD;
import static org.redress.command.group.GroupSamples.add;
import static org.redress.command.group.GroupSamples.closeGroup;
import static org.redress.command.group.GroupSamples.handle;
import static org.redress.command.group.GroupSamples.invite;
import static org.redress.command.group.GroupSamples.open;
import static org.redress.command.group.GroupSamples.remove;
import static org.redress.command.group.GroupSamples.report;
import static org.redress.command.group.GroupSamples.settleGroup;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.DecisionTable;
import org.redress.command.KnownNeighbours;
import org.redress.command.Spec;

class GroupTableTest {

  /** An open group has three cases. */
  private static final String TABLE =
      """
                          | NotOpened          | Open                  | Settled              | Closed
      OpenGroupDispute    | GroupDisputeOpened | GROUP_ALREADY_OPENED  | GROUP_ALREADY_OPENED | GROUP_ALREADY_OPENED
      AddToGroup          | GROUP_UNKNOWN      | CaseAddedToGroup      | WRONG_STATE          | WRONG_STATE
      RemoveFromGroup     | GROUP_UNKNOWN      | CaseRemovedFromGroup  | WRONG_STATE          | WRONG_STATE
      InvitePartnerBody   | GROUP_UNKNOWN      | PartnerBodyInvited    | WRONG_STATE          | WRONG_STATE
      RecordJointHandling | GROUP_UNKNOWN      | JointHandlingRecorded | WRONG_STATE          | WRONG_STATE
      ReportGroupUp       | GROUP_UNKNOWN      | GroupReportedUp       | WRONG_STATE          | WRONG_STATE
      SettleGroupDispute  | GROUP_UNKNOWN      | GroupDisputeSettled   | WRONG_STATE          | WRONG_STATE
      CloseGroupDispute   | GROUP_UNKNOWN      | GroupDisputeClosed    | GroupDisputeClosed   | WRONG_STATE
      """;

  private static final Map<String, GroupCommand> COMMANDS =
      Map.of(
          "OpenGroupDispute", open(),
          "AddToGroup", add("C-2026-000009"),
          "RemoveFromGroup", remove(LATE, FIRST),
          "InvitePartnerBody", invite(),
          "RecordJointHandling", handle(),
          "ReportGroupUp", report(KnownNeighbours.CITY),
          "SettleGroupDispute", settleGroup(LATE, 420_000),
          "CloseGroupDispute", closeGroup(LATE));

  private static final Map<String, List<GroupCommand>> WAYS =
      Map.of(
          "NotOpened", List.of(),
          "Open", List.of(open(FIRST, SECOND, THIRD)),
          "Settled", List.of(open(), settleGroup(10, 420_000)),
          "Closed", List.of(open(), closeGroup(10)));

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryState() {
    return DecisionTable.of(TABLE)
        .tests(
            GroupCommand.class,
            GroupState.class,
            (command, state) ->
                Spec.givenGroup(WAYS.get(state).toArray(GroupCommand[]::new))
                    .when(COMMANDS.get(command))
                    .summary());
  }
}
