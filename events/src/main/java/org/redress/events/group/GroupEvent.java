package org.redress.events.group;

import org.redress.events.DomainEvent;

/** What can happen to a group dispute. */
public sealed interface GroupEvent extends DomainEvent
    permits GroupDisputeOpened,
        CaseAddedToGroup,
        CaseRemovedFromGroup,
        PartnerBodyInvited,
        JointHandlingRecorded,
        GroupReportedUp,
        GroupDisputeSettled,
        GroupDisputeClosed {

  /** Id of the group dispute. */
  String groupId();

  @Override
  default String streamId() {
    return groupId();
  }
}
