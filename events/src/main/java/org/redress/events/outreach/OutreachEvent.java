package org.redress.events.outreach;

import org.redress.events.DomainEvent;

/** What can happen to an activity for consumers. */
public sealed interface OutreachEvent extends DomainEvent
    permits OutreachPlanned,
        OutreachHeld,
        OutreachCorrected,
        OutreachCancelled,
        ComparisonTestPublished {

  /** Id of the activity. */
  String activityId();

  @Override
  default String streamId() {
    return activityId();
  }
}
