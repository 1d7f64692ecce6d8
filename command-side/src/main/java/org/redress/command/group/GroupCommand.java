package org.redress.command.group;

import org.redress.command.Command;

/** What can be asked about a group dispute. */
public sealed interface GroupCommand extends Command
    permits OpenGroupDispute,
        AddToGroup,
        RemoveFromGroup,
        InvitePartnerBody,
        RecordJointHandling,
        ReportGroupUp,
        SettleGroupDispute,
        CloseGroupDispute {

  /** Id of the group dispute. */
  String groupId();

  @Override
  default String streamId() {
    return groupId();
  }
}
