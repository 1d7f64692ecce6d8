package org.redress.events.pledge;

import org.redress.events.DomainEvent;

/** What can happen to a pledge. */
public sealed interface PledgeEvent extends DomainEvent
    permits PledgeMade,
        PledgeSuspended,
        PledgeResumed,
        PledgeEnded,
        NoReasonReturnCarriedOut,
        NoReasonReturnRefused {

  /** Id of the pledge record. */
  String pledgeId();

  @Override
  default String streamId() {
    return pledgeId();
  }
}
