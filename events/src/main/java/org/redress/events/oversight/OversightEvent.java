package org.redress.events.oversight;

import org.redress.events.DomainEvent;

/** What can happen when the handling of a case is looked into. */
public sealed interface OversightEvent extends DomainEvent
    permits ReviewOpened,
        FindingRecorded,
        RectificationDemanded,
        RectificationReported,
        ReviewClosed {

  /** Id of the oversight file: one for each case. */
  String oversightId();

  /** Id of the review inside the oversight file: V1, V2, …. */
  String reviewId();

  @Override
  default String streamId() {
    return oversightId();
  }
}
