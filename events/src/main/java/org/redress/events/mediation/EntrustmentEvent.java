package org.redress.events.mediation;

/** What can happen about an entrusted mediation: Order 121 Art. 19. */
public sealed interface EntrustmentEvent extends MediationEvent
    permits MediationEntrusted, EntrustmentEnded {}
