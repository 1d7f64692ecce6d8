package org.redress.command.followup;

import org.redress.command.CaseCommand;

/** What can be asked about a mediation that has ended. */
public sealed interface FollowUpCommand extends CaseCommand
    permits SignMediationAgreement,
        WaiveMediationAgreement,
        GiveTerminationNotice,
        RecordReturnVisit,
        RecordPerformanceCheck,
        RecordJudicialConfirmation {

  /** Id of the mediation inside the case: M1, M2, … */
  String mediationId();
}
