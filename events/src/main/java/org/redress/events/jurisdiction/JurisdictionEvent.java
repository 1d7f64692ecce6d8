package org.redress.events.jurisdiction;

import org.redress.events.CaseEvent;

/** What can happen to the question of who handles a complaint. */
public sealed interface JurisdictionEvent extends CaseEvent
    permits JurisdictionRecorded,
        CaseRouted,
        CaseReturned,
        ComplaintTransferred,
        JurisdictionDisputeRaised,
        JurisdictionDisputeReferred,
        JurisdictionDisputeSettled,
        JurisdictionDesignated {}
