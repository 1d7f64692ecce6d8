package org.redress.command.outreach;

import java.util.EnumSet;
import java.util.Set;
import org.redress.command.RestrictedCommand;
import org.redress.command.Role;

/** What can be asked about an activity for consumers; officers keep the record. */
public sealed interface OutreachCommand extends RestrictedCommand
    permits PlanOutreach, RecordOutreach, CorrectOutreach, CancelOutreach, PublishComparisonTest {

  /** Id of the activity. */
  String activityId();

  @Override
  default String streamId() {
    return activityId();
  }

  @Override
  default Set<Role> senders() {
    return EnumSet.of(Role.OFFICER);
  }
}
