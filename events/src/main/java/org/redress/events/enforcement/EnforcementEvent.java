package org.redress.events.enforcement;

import org.redress.events.DomainEvent;

/** What can happen to an enforcement case. */
public sealed interface EnforcementEvent extends DomainEvent
    permits EnforcementCaseOpened,
        PenaltyTermExtended,
        PenaltyTermPaused,
        PenaltyTermResumed,
        PenaltyDecided,
        PenaltyRevoked,
        PenaltyPublished,
        PublicationWithdrawn,
        EnforcementCaseClosed {

  /** Id of the enforcement case. */
  String enforcementId();

  @Override
  default String streamId() {
    return enforcementId();
  }
}
