package org.redress.query.group;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.group.CaseAddedToGroup;
import org.redress.events.group.CaseRemovedFromGroup;
import org.redress.events.group.GroupDisputeClosed;
import org.redress.events.group.GroupDisputeOpened;
import org.redress.events.group.GroupDisputeSettled;
import org.redress.events.group.GroupEvent;
import org.redress.events.group.GroupReportedUp;
import org.redress.events.group.JointHandlingRecorded;
import org.redress.events.group.PartnerBodyInvited;
import org.redress.query.Money;
import org.redress.query.PartList;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Folds the events of one group dispute. */
public final class GroupFold {

  private GroupFold() {}

  /**
   * The group dispute after the event.
   *
   * @throws MissingDocument when there is none and the event does not open one
   */
  public static GroupDispute apply(
      @Nullable GroupDispute before, Recorded recorded, GroupEvent event) {
    if (event instanceof GroupDisputeOpened e) {
      return opened(e, recorded);
    }
    GroupDispute group = MissingDocument.unlessPresent(before, recorded);
    return changed(group, event).at(recorded);
  }

  private static GroupDispute changed(GroupDispute group, GroupEvent event) {
    return switch (event) {
      case GroupDisputeOpened _ -> group;
      case CaseAddedToGroup e -> group.withCases(PartList.add(group.caseIds(), e.caseId()));
      case CaseRemovedFromGroup e ->
          group.withCases(
              group.caseIds().stream().filter(member -> !member.equals(e.caseId())).toList());
      case PartnerBodyInvited e ->
          group.withPartners(
              PartList.add(group.partners(), new PartnerBody(e.body(), e.occurredAt())));
      case JointHandlingRecorded e ->
          group.withJointHandlings(
              PartList.add(
                  group.jointHandlings(),
                  new JointHandling(e.bodies(), e.summary().masked(), e.occurredAt())));
      case GroupReportedUp e ->
          group.withReports(
              PartList.add(
                  group.reports(),
                  new GroupReport(e.superiorId(), e.summary().masked(), e.occurredAt())));
      case GroupDisputeSettled e ->
          group.withEnd(
              group
                  .end()
                  .settled(new Money(e.amountInvolvedMinor(), e.currency()), e.occurredAt()));
      case GroupDisputeClosed e -> group.withEnd(group.end().closed(e.reason(), e.occurredAt()));
    };
  }

  private static GroupDispute opened(GroupDisputeOpened e, Recorded recorded) {
    return new GroupDispute(
        e.groupId(),
        recorded.position(),
        recorded.version(),
        e.basis(),
        e.cause(),
        e.merchantId(),
        e.region(),
        e.occurredAt(),
        e.caseIds(),
        List.of(),
        List.of(),
        List.of(),
        GroupEnd.NONE);
  }
}
