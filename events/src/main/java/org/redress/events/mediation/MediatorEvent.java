package org.redress.events.mediation;

/** What can happen about those who mediate: Order 121 Art. 21. */
public sealed interface MediatorEvent extends MediationEvent
    permits MediationHelperInvited, MediatorChanged, RecusalRequested, RecusalDecided {}
