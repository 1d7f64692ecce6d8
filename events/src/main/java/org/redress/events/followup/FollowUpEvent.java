package org.redress.events.followup;

import org.redress.events.CaseEvent;

/** What can happen after a mediation of a case has ended. */
public sealed interface FollowUpEvent extends CaseEvent
    permits MediationAgreementSigned,
        MediationAgreementEffective,
        MediationAgreementWaived,
        TerminationNoticeGiven,
        ReturnVisitRecorded,
        PerformanceChecked,
        JudicialConfirmationRecorded {

  /** Id of the mediation inside the case: M1, M2, … */
  String mediationId();
}
