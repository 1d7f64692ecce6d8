package org.redress.events.intake;

import org.redress.events.CaseEvent;

/** What can happen to the question of who complains. */
public sealed interface IntakeEvent extends CaseEvent
    permits AgentAppointed,
        AgencyEnded,
        ComplaintJoined,
        RepresentativesElected,
        RepresentedConsentRecorded,
        IdentityProofRequested,
        IdentityProofRecorded,
        IdentityRefusalRecorded,
        DuplicateSuggested,
        DuplicateConfirmed,
        DuplicateRejected,
        SpecialGroupTagged,
        SpecialGroupTagRefused {}
