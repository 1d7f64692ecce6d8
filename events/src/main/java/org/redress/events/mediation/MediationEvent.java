package org.redress.events.mediation;

import org.redress.events.CaseEvent;

/** What can happen to a mediation of a case. */
public sealed interface MediationEvent extends CaseEvent
    permits MediationOpened, MediationSessionHeld, MediationSettled, MediationTerminated {}
