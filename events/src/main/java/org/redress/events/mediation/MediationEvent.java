package org.redress.events.mediation;

import org.redress.events.CaseEvent;

/** What can happen to a mediation of a case. */
public sealed interface MediationEvent extends CaseEvent
    permits MediationOpened,
        MediationNoticeGiven,
        MediationSessionHeld,
        MediatorEvent,
        EntrustmentEvent,
        TestEvent,
        MediationSettled,
        MediationTerminated {

  /** Id of the mediation inside the case: M1, M2, … */
  String mediationId();
}
